// Gives components the actions' context and binds them to its stores.
import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';

import type { AppContext } from '../actions/context.ts';

export const AppReactContext = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const app = useContext(AppReactContext);
  if (app === null) throw new Error('useApp() outside of <App>: wrap the component in the app’s provider.');
  return app;
}

export function useStore<State>(store: StoreApi<State>): State;
export function useStore<State, Part>(store: StoreApi<State>, select: (state: State) => Part): Part;
export function useStore<State, Part>(store: StoreApi<State>, select?: (state: State) => Part): State | Part {
  return useZustand(store, select ?? ((state) => state as unknown as Part));
}
