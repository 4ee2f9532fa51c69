// Names in GUM with the Wikipedia article that they are about: who is who across its documents.
import { readConllu, type UdDocument } from './conllu.ts';

export interface LinkedMention {
  start: number;
  end: number;
  /** Where the word begins that the name is built on. */
  head: number;
  /** Who it is, the same in every document. */
  entity: string;
}

export interface LinkedDocument {
  id: string;
  text: string;
  published: string | null;
  mentions: LinkedMention[];
}

const TYPES = new Set(['person', 'organization', 'place']);
/** Fields of an opening bracket: group, type, information status, salience, centering, span, link, identity. */
const IDENTITY = 7;

interface Open {
  group: string;
  type: string;
  identity: string;
  first: number;
}

/** Spans of words [first, last) whose annotation names an article. */
export function linkedSpans(marks: readonly string[]): Array<Omit<Open, 'group'> & { last: number }> {
  const open: Open[] = [];
  const spans: Array<Omit<Open, 'group'> & { last: number }> = [];
  const close = ({ type, identity, first }: Open, index: number) => {
    if (identity !== '') spans.push({ type, identity, first, last: index + 1 });
  };
  marks.forEach((mark, index) => {
    for (const [, opens, closed, closes] of mark.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (opens !== undefined) {
        const fields = opens.split('-');
        const [group = '', type = ''] = fields;
        const one = { group, type, identity: fields.slice(IDENTITY).join('-'), first: index };
        if (closed === undefined) open.push(one);
        else close(one, index);
      } else {
        const at = open.findLastIndex(({ group }) => group === closes);
        const [one] = at === -1 ? [] : open.splice(at, 1);
        if (one !== undefined) close(one, index);
      }
    }
  });
  return spans;
}

function mentionsOf({ words }: UdDocument): LinkedMention[] {
  return linkedSpans(words.map(({ entity }) => entity)).flatMap(({ type, identity, first, last }) => {
    const own = words.slice(first, last);
    // The proper noun that the phrase is built on: "the president of France" is about a person without a name.
    const head = own.find((word) => word.head < first || word.head >= last);
    if (!TYPES.has(type) || head?.upos !== 'PROPN') return [];
    return [{ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, head: head.start, entity: identity }];
  });
}

export function readGumLinks(path: string): LinkedDocument[] {
  return readConllu(path).map((document) => ({
    id: document.id,
    text: document.text,
    published: null,
    mentions: mentionsOf(document),
  }));
}
