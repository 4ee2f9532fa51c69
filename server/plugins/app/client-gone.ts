// A signal that fires when the client hangs up before it has its answer, so that its query stops in the database.
import type { App } from '../../app-types.ts';

declare module 'fastify' {
  interface FastifyRequest {
    clientGone: AbortSignal;
  }
}

const NEVER = new AbortController().signal;

export function useClientGone(app: App): void {
  app.decorateRequest('clientGone', NEVER);
  app.addHook('onRequest', async (request, reply) => {
    const controller = new AbortController();
    request.clientGone = controller.signal;
    // The response closes without having ended only when the connection went away. (The request's own 'close' comes
    // as soon as a body has been read.)
    reply.raw.once('close', () => {
      if (!reply.raw.writableEnded) controller.abort();
    });
  });
}
