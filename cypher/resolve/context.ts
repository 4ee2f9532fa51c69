// What a text says around a name, kept among the keys of its cluster: by this, namesakes of other documents are told
// apart. A context is never looked up by, so it has no node in the index of names.
import { distinct } from '#cypher/model/order.ts';

import { foldText } from './fold.ts';
import { STATE_OF_PART } from './lexicon.ts';
import { placeName, tokensOf } from './name-tokens.ts';

/** A body with the state that it is of, as the text tells: the Defense Ministry of Estonia. */
export interface StateBody {
  name: string;
  country: string;
}

/** Where a text says that a place lies. */
export interface PlaceHome {
  name: string;
  level: 'country' | 'region';
}

/** What the text says beside the names themselves. */
export interface NameContext {
  /** The document: bodies that go by a common name are told by it. */
  document?: string;
  bodies?: readonly StateBody[];
  /** Those that a person holds an office of. */
  states?: readonly string[];
  /** Those that a person is of: by an office, or as a citizen. */
  homelands?: readonly string[];
  /** Names of whom or what a claim ties a person to, states apart. */
  company?: readonly string[];
  /** States and regions that the text names. */
  scene?: readonly string[];
  homes?: readonly PlaceHome[];
  /** The state whose capital has this name. */
  capitalOf?: string | null;
  /** Of the state that a text calls it a part of, where its name is a country's too. */
  partOf?: string | null;
}

/** More says too little about any of them. */
const MOST_IN_SCENE = 4;
const MOST_COMPANY = 8;

const CONTEXTS = ['of', 'with', 'near', 'country', 'region', 'capital', 'part'] as const;
type ContextKind = (typeof CONTEXTS)[number];

const KINDS: ReadonlySet<string> = new Set(CONTEXTS);

export function contextKeys(type: string, context: NameContext): string[] {
  const { homelands = [], company = [], scene = [], homes = [], capitalOf = null, partOf = null } = context;
  const key = (kind: ContextKind, value: string) => `${type}|${kind}|${value}`;
  const places = (names: readonly string[]) => names.map((name) => placeName(tokensOf(name)));
  const near = scene.length > MOST_IN_SCENE ? [] : places(scene).map((name) => key('near', name));
  if (type === 'Person') {
    return distinct([
      ...places(homelands).map((name) => key('of', name)),
      ...company.slice(0, MOST_COMPANY).map((name) => key('with', foldText(name).slice(0, 60))),
      ...near,
    ]);
  }
  if (type !== 'Location') return [];
  return distinct([
    ...homes.flatMap(({ name, level }) => homeKeys(tokensOf(name), level).map((home) => key(...home))),
    ...(capitalOf === null ? [] : places([capitalOf]).map((name) => key('capital', name))),
    ...(partOf === null ? [] : places([partOf]).map((name) => key('part', name))),
    ...near,
  ]);
}

/** A part of a state lies in the state too. */
function homeKeys(
  tokens: readonly string[],
  level: PlaceHome['level'],
): Array<readonly [PlaceHome['level'], string]> {
  const state = level === 'region' ? STATE_OF_PART.get(tokens.join(' ')) : undefined;
  const home = [level, placeName(tokens)] as const;
  return state === undefined ? [home] : [home, ['country', placeName([state])]];
}

/** Whether clusters are looked up by this key; the others are contexts. */
export function isLookupKey(key: string): boolean {
  return !KINDS.has(key.split('|')[1] ?? '');
}

/** The values of one kind of context among the keys of a cluster. */
export function contextOf(keys: readonly string[], kind: ContextKind): ReadonlySet<string> {
  return new Set(
    keys.flatMap((key) => {
      const [, found, ...value] = key.split('|');
      return found === kind ? [value.join('|')] : [];
    }),
  );
}

export function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return [...few].some((value) => many.has(value));
}
