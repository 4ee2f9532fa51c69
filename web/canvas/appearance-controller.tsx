// Gives every node and edge its look. All are looked at again only when the style, the theme or the ontology changes;
// pointing and selecting are painted over the drawing and cost nothing here.
import { useEffect } from 'react';

import { useApp } from '../bind/app-context.ts';
import type { EdgeData, NodeData } from '../graph/project.ts';
import { schemeOf } from '../state/theme.ts';
import { type AppearanceState, edgeDisplay, nodeDisplay } from './appearance.ts';
import { useDrawing } from './use-drawing.ts';

export function AppearanceController(): null {
  const sigma = useDrawing();
  const { stores } = useApp();
  useEffect(() => {
    const read = (): AppearanceState => ({
      edgeStyle: stores.view.getState().edgeStyle,
      style: { ontology: stores.boot.getState().ontology, scheme: schemeOf(stores.theme.getState()) },
    });
    let state = read();
    const refresh = () => {
      const before = state;
      state = read();
      const same =
        state.edgeStyle === before.edgeStyle &&
        state.style.ontology === before.style.ontology &&
        state.style.scheme === before.style.scheme;
      if (!same) sigma.scheduleRefresh();
    };
    sigma.setSettings({
      nodeReducer: (_id, data) => nodeDisplay(data as NodeData, state),
      edgeReducer: (_id, data) => edgeDisplay(data as EdgeData, state),
    });
    const stops = [
      stores.theme.subscribe(refresh),
      stores.boot.subscribe(refresh),
      stores.view.subscribe(refresh),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [sigma, stores]);
  return null;
}
