// Keeps the address bar equal to the view, and the view equal to the address when the person goes back or forward.
import { useEffect } from 'react';

import { showAddress } from '../actions/flows/boot.ts';
import { tellFailure } from '../actions/flows/notices.ts';
import { useApp } from '../bind/app-context.ts';
import { addressNow, readAddress } from '../state/url.ts';

/** Milliseconds of quiet before the address is written: browsers refuse too many changes at once. */
const QUIET_MS = 200;

/** What of the view is part of the address. */
const WRITTEN = ['left', 'right', 'article', 'edgeStyle'] as const;

export function useAddress(): void {
  const app = useApp();
  useEffect(() => {
    const { stores } = app;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let restoring = false;
    /** A step back for each step of the history and for each article; mere looks replace the entry. */
    let steps = stores.history.getState().nextId;
    let article = stores.view.getState().article;
    const write = () => {
      if (restoring || stores.boot.getState().ready.status !== 'ready') return;
      const view = stores.view.getState();
      const hash = addressNow(stores);
      if (hash === globalThis.location.hash) return;
      const { nextId } = stores.history.getState();
      const isStep = nextId !== steps || view.article !== article;
      steps = nextId;
      article = view.article;
      if (isStep) globalThis.history.pushState(null, '', hash);
      else globalThis.history.replaceState(null, '', hash);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(write, QUIET_MS);
    };
    const onPop = async () => {
      restoring = true;
      clearTimeout(timer);
      try {
        await showAddress(app, readAddress(globalThis.location.hash));
      } catch (error) {
        tellFailure(app, 'Could not go there', error);
      } finally {
        steps = stores.history.getState().nextId;
        article = stores.view.getState().article;
        restoring = false;
      }
    };
    const pop = () => void onPop();
    globalThis.addEventListener('popstate', pop);
    const stops = [
      stores.scene.subscribe(later),
      stores.selection.subscribe(later),
      stores.boot.subscribe(later),
      stores.view.subscribe((now, before) => {
        if (WRITTEN.some((key) => now[key] !== before[key])) later();
      }),
      stores.camera.subscribe(later),
      stores.table.subscribe(later),
    ];
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('popstate', pop);
      for (const stop of stops) stop();
    };
  }, [app]);
}
