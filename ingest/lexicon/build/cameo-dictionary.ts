// Reads the verb dictionary of CAMEO as PETRARCH ships it: synonym sets, blocks of verbs, patterns around the verb.

export interface VerbEntry {
  /** Verb, or verb and the words behind it: "call off". Lower case. */
  words: string;
  /** Name of the block whose patterns it shares. */
  block: string;
  /** CAMEO code when no pattern says more; empty for none. */
  code: string;
}

/** Words behind the verb: those of a phrase, behind a preposition or (empty) as object, particle or complement. */
export interface PatternPart {
  preposition: string;
  /** Words, and names of synonym sets with their "&"; the last is the head. */
  words: string[];
}

export interface Pattern {
  block: string;
  /** Words in front of the verb. */
  before: string[];
  after: PatternPart[];
  code: string;
}

export interface CameoDictionary {
  sets: Map<string, string[]>;
  verbs: VerbEntry[];
  patterns: Pattern[];
}

/** Throws with the line when the text is not such a dictionary. */
export function readCameoDictionary(text: string): CameoDictionary {
  const sets = new Map<string, string[]>();
  const verbs: VerbEntry[] = [];
  const patterns: Pattern[] = [];
  let set: string[] | null = null;
  let block: { name: string; code: string } | null = null;
  for (const line of text.split(/\r?\n/)) {
    const body = line.replace(/#.*/, '').trim();
    if (body === '') continue;
    const header = /^---\s*(.+?)\s*\[(.*?)\]\s*---/.exec(body);
    if (header?.[1] !== undefined) {
      block = { name: word(header[1]), code: actorCode(header[2] ?? '') };
      set = null;
    } else if (block === null) {
      if (body.startsWith('&')) {
        set = [];
        sets.set(setName(body), set);
      } else if (body.startsWith('+')) set?.push(word(body.slice(1)));
    } else if (body.startsWith('-')) {
      const pattern = readPattern(block.name, body.slice(1).trim());
      if (pattern !== null) patterns.push(pattern);
    } else verbs.push(readVerb(block, body));
  }
  if (verbs.length === 0) throw new Error('No verb blocks: this is not a CAMEO verb dictionary');
  return { sets, verbs, patterns };
}

function readVerb(block: { name: string; code: string }, body: string): VerbEntry {
  const code = /\[(.*?)\]/.exec(body)?.[1];
  const head = body.replace(/\{.*?\}|\[.*?\]/g, '').trim();
  return {
    words: word(head.replace(/^\+/, '').split(/\s+/)[0] ?? ''),
    block: block.name,
    code: code === undefined ? block.code : actorCode(code),
  };
}

function readPattern(block: string, body: string): Pattern | null {
  const code = actorCode(/\[(.*?)\]/.exec(body)?.[1] ?? '');
  const [before, after] = body.replace(/\[.*/, '').split('*');
  if (before === undefined || after === undefined) return null;
  return { block, before: literals(before), after: parts(after), code };
}

/** Phrases in braces, prepositional phrases in parentheses, single words. Signs that stand for an actor say nothing. */
function parts(text: string): PatternPart[] {
  const found: PatternPart[] = [];
  for (const match of text.matchAll(/\(([^)]*)\)|\{([^}]*)\}|([^\s(){}]+)/g)) {
    const [, prepositional, phrase, single] = match;
    if (prepositional !== undefined) {
      const [preposition = '', ...rest] = literals(prepositional);
      if (preposition !== '') found.push({ preposition, words: rest });
    } else {
      const words = literals(phrase ?? single ?? '');
      if (words.length > 0) found.push({ preposition: '', words });
    }
  }
  return found;
}

const ACTOR_SIGNS = new Set(['$', '+', '^', '%', '!']);
const ARTICLES = new Set(['a', 'an', 'the']);

function literals(text: string): string[] {
  return text
    .replace(/[(){}]/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '' && !ACTOR_SIGNS.has(part))
    .map((part) => (part.startsWith('&') ? setName(part) : word(part)))
    .filter((part) => part !== '' && !ARTICLES.has(part));
}

function setName(text: string): string {
  return `&${word(text.slice(1))}`;
}

/** "PRIME_MINISTER" to "prime minister"; the final "_" that forbids endings says nothing here. */
function word(text: string): string {
  return text.toLowerCase().replaceAll('_', ' ').trim();
}

/** What the subject does; "<173" for what is done to it ("[:173]"); of a pair "[041:042]" the first. */
function actorCode(text: string): string {
  const [does = '', suffers = ''] = text.split(':').map((code) => code.trim());
  if (/^\d{2,4}$/.test(does)) return does;
  return does === '' && /^\d{2,4}$/.test(suffers) ? `<${suffers}` : '';
}
