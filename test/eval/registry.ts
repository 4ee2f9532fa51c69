// The yardsticks in the order of their rows: adding one is a file and a line here.
import type { Yardstick } from './types.ts';
import { calibration } from './yardsticks/calibration.ts';
import { coref, gap } from './yardsticks/coref.ts';
import { eventPairs, eventRecords, eventsEndToEnd } from './yardsticks/events.ts';
import { frozen } from './yardsticks/frozen.ts';
import { marked } from './yardsticks/marked.ts';
import { namesNews, namesWeb } from './yardsticks/names.ts';
import { news } from './yardsticks/news.ts';
import { openFacts } from './yardsticks/open-facts.ts';
import { parseNews, parseWeb } from './yardsticks/parse.ts';
import { conll04, knowledgenet, re3d } from './yardsticks/relations.ts';
import { resolveGum, resolveNews } from './yardsticks/resolve.ts';

export const YARDSTICKS: readonly Yardstick[] = [
  namesNews,
  namesWeb,
  parseNews,
  parseWeb,
  coref,
  gap,
  knowledgenet,
  conll04,
  re3d,
  eventPairs,
  eventRecords,
  eventsEndToEnd,
  openFacts,
  frozen,
  marked,
  news,
  resolveGum,
  resolveNews,
  calibration,
];
