// The yardsticks in the order of their rows: adding one is a file and a line here.
import type { Yardstick } from './types.ts';
import { namesNews, namesWeb } from './yardsticks/names.ts';
import { parseNews, parseWeb } from './yardsticks/parse.ts';

export const YARDSTICKS: readonly Yardstick[] = [namesNews, namesWeb, parseNews, parseWeb];
