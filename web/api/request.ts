// The one place that fetches.
import { errorFromAnswer, isAbort, unreachable } from './problem.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; a FormData as it is. */
  body?: unknown;
  query?: Readonly<Record<string, string | number | undefined>>;
  signal?: AbortSignal | undefined;
}

function withQuery(path: string, query: RequestOptions['query'] = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

/** Asks and parses. Throws ApiError, or AbortError when `signal` was aborted. */
export async function request<Answer>(
  fetcher: Fetch,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  const { body } = options;
  const init: RequestInit = { method: options.method ?? 'GET', headers: { accept: 'application/json' } };
  if (options.signal !== undefined) init.signal = options.signal;
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { ...init.headers, 'content-type': 'application/json' };
  }
  let answer: Response;
  try {
    answer = await fetcher(withQuery(path, options.query), init);
  } catch (error) {
    if (isAbort(error)) throw error;
    throw unreachable(error);
  }
  if (!answer.ok) throw errorFromAnswer(answer.status, await jsonOf(answer));
  return (await answer.json()) as Answer;
}
