// Where the articles are that a first start shows.
import { fileURLToPath } from 'node:url';

export const SAMPLE_FOLDER = fileURLToPath(new URL('sample/articles', import.meta.url));
