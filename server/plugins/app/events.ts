// The event hub of this server. It is closed before connections are, so that streams end by themselves.
import type { App } from '../../app-types.ts';
import { createEventHub, type EventHub } from '../../services/events/hub.ts';

export function registerEvents(app: App): EventHub {
  const hub = createEventHub();
  app.addHook('preClose', async () => hub.close());
  return hub;
}
