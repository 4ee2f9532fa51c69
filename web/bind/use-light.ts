// Lets edges stand out while something that speaks of them is pointed at. What goes away under the pointer tells of no
// leaving, so it lets go by itself.
import { useCallback, useEffect } from 'react';

import { useApp } from './app-context.ts';

/** Answers what sets the edges that stand out; none of them lets go. */
export function useLight(): (edges: Iterable<string>) => void {
  const { stores } = useApp();
  const light = useCallback(
    (edges: Iterable<string>) => stores.view.setState({ lit: new Set(edges) }),
    [stores],
  );
  useEffect(() => () => light([]), [light]);
  return light;
}
