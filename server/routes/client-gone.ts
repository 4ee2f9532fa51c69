// A signal that fires when the client hangs up before it has its answer, so that its query stops in the database.
import type { FastifyReply } from 'fastify';

export function clientGone({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const abort = () => {
    if (!raw.writableEnded) controller.abort();
  };
  // The response closes without having ended only when the connection went away. (The request's own 'close' comes as
  // soon as a body has been read.)
  if (raw.destroyed) abort();
  else raw.once('close', abort);
  return controller.signal;
}
