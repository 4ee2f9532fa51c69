// Recomputes looks when hover, selection, style or theme change. Positions are left alone, so it is cheap.
import { useEffect } from 'react';

import { useApp } from '../bind/app-context.ts';
import { schemeOf } from '../state/theme.ts';
import { type AppearanceState, type Emphasis, edgeDisplay, emphasisOf, nodeDisplay } from './appearance.ts';
import { graphOf } from './geometry.ts';
import { useDrawing } from './use-drawing.ts';

export function AppearanceController(): null {
  const sigma = useDrawing();
  const { stores } = useApp();
  useEffect(() => {
    const read = (): AppearanceState => {
      const { edgeStyle, hover, lit } = stores.view.getState();
      const style = { ontology: stores.boot.getState().ontology, scheme: schemeOf(stores.theme.getState()) };
      return { style, edgeStyle, selection: stores.selection.getState(), hover, lit };
    };
    let state = read();
    let emphasis: Emphasis | null = null;
    const refresh = () => {
      state = read();
      const graph = graphOf(sigma);
      emphasis = emphasisOf(
        state,
        graph.mapEdges((id, _data, subject, object) => ({ id, subject, object })),
      );
      sigma.refresh({ skipIndexation: true });
    };
    sigma.setSetting('nodeReducer', (id, data) => ({ ...data, ...nodeDisplay(id, data, state, emphasis) }));
    sigma.setSetting('edgeReducer', (id, data) => ({ ...data, ...edgeDisplay(id, data, state, emphasis) }));
    refresh();
    const stops = [
      stores.selection.subscribe(refresh),
      stores.theme.subscribe(refresh),
      stores.boot.subscribe((now, before) => {
        if (now.ontology !== before.ontology) refresh();
      }),
      stores.view.subscribe((now, before) => {
        if (now.hover !== before.hover || now.lit !== before.lit || now.edgeStyle !== before.edgeStyle)
          refresh();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [sigma, stores]);
  return null;
}
