// The readers of development files, on lines in their formats.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { scratchFolder } from '#test/support/scratch-folder.ts';

import { emptyParseTallies, tallyParse } from '../score/parse.ts';
import { bioSpans, readIob2, readNewswire } from './bio.ts';
import { readConll04 } from './conll04.ts';
import { readConllu } from './conllu.ts';
import { bracketClusters, readGap } from './coref.ts';
import { detokenize } from './detokenize.ts';
import { parseFrozen } from './frozen.ts';
import { linkedSpans } from './gum-links.ts';
import { readKnowledgeNet } from './knowledgenet.ts';
import { parseMarks, readWho } from './who.ts';

const folder = await scratchFolder('eval-data');
afterAll(() => folder.remove());

function file(content: string): string {
  const path = join(folder.path, 'data.txt');
  writeFileSync(path, content);
  return path;
}

describe('names', () => {
  it('tags make spans; an inside without its beginning begins one', () => {
    expect(bioSpans(['B-PER', 'I-PER', 'O', 'I-LOC', 'B-LOC', 'I-ORG'])).toEqual([
      { first: 0, last: 2, type: 'PER' },
      { first: 3, last: 4, type: 'LOC' },
      { first: 4, last: 5, type: 'LOC' },
      { first: 5, last: 6, type: 'ORG' },
    ]);
  });

  it.each([
    ['He said : " No . " Then', 'He said: "No." Then'],
    ['the U . S . troops', 'the U.S. troops'],
    ["Russia 's ( new ) plan , 5 %", "Russia's (new) plan, 5%"],
    ['It ’ s “ fine ”', 'It’s “fine”'],
  ])('%s is written %s', (tokens, text) => {
    const written = detokenize(tokens.split(' '));
    expect(written.text).toBe(text);
    expect(written.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(tokens);
  });

  it('newswire becomes articles, IOB2 keeps its own text', () => {
    const [article] = readNewswire(
      file(
        '# newdoc id = a1\n# region = x\nIn\tO\nOslo\tB-Location\n.\tO\n\nAnna\tB-Person\nBerg\tI-Person\n1999\tB-Date\n',
      ),
      { Location: 'LOC', Person: 'PER' },
    );
    expect(article).toEqual({
      id: 'a1',
      text: 'In Oslo.\n\nAnna Berg 1999',
      entities: [
        { start: 3, end: 7, type: 'LOC' },
        { start: 10, end: 19, type: 'PER' },
      ],
    });
    const [web] = readIob2(
      file(
        '# newdoc id = w\n# sent_id = 1\n# text = tampa bay, yes\n1\ttampa\tB-LOC\t-\tx\n2\tbay\tI-LOC\t-\tx\n3\t,\tO\t-\tx\n4\tyes\tO\t-\tx\n',
      ),
    );
    expect(web).toEqual({ id: 'w', text: 'tampa bay, yes', entities: [{ start: 0, end: 9, type: 'LOC' }] });
  });
});

describe('parses', () => {
  const row = (id: string, form: string, upos: string, head: number, deprel: string, misc = '_') =>
    [id, form, '_', upos, '_', '_', String(head), deprel, '_', misc].join('\t');
  const CONLLU = [
    '# newdoc id = d',
    '# newpar',
    '# text = I can’t go.',
    row('1', 'I', 'PRON', 4, 'nsubj'),
    row('2-3', 'can’t', '_', 0, '_'),
    row('2', 'ca', 'AUX', 4, 'aux'),
    row('3', 'n’t', 'PART', 4, 'advmod:neg'),
    row('4', 'go', 'VERB', 0, 'root', 'SpaceAfter=No'),
    row('5', '.', 'PUNCT', 4, 'punct'),
    '',
    '# newpar',
    row('1', 'Yes', 'INTJ', 0, 'root'),
    '',
  ].join('\n');

  it('the text is as it was written, parts of a written word have their places', () => {
    const [document] = readConllu(file(CONLLU));
    expect(document?.text.trimEnd()).toBe('I can’t go.\n\nYes');
    expect(document?.words.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'I',
      'ca',
      'n’t',
      'go',
      '.',
      'Yes',
    ]);
    expect(document?.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3, -1]);
    expect(document?.words[2]?.deprel).toBe('advmod');
  });

  it('words are aligned by their characters; a word cut otherwise is neither tagged nor attached', () => {
    const [document] = readConllu(file(CONLLU));
    const tallies = emptyParseTallies();
    const token = (start: number, end: number, upos: string, head: number, deprel: string) => ({
      start,
      end,
      upos,
      head,
      deprel,
    });
    const errors = tallyParse(tallies, document!, [
      token(0, 1, 'PRON', 2, 'nsubj'),
      token(2, 7, 'AUX', 2, 'aux'),
      token(8, 10, 'NOUN', -1, 'root'),
      token(10, 11, 'PUNCT', 0, 'punct'),
      token(13, 16, 'INTJ', -1, 'discourse'),
    ]);
    expect(tallies.words).toEqual({ right: 4, found: 5, gold: 6 });
    expect(tallies.upos.right).toBe(3);
    expect(tallies.uas.right).toBe(3);
    expect(tallies.las.right).toBe(2);
    expect(errors.map(({ kind }) => kind)).toEqual([
      'word cut otherwise',
      'word cut otherwise',
      'VERB tagged NOUN',
      'punct on another head',
      'root called discourse',
    ]);
  });
});

describe('relations and coreference', () => {
  it('KnowledgeNet counts characters of the document; only the development part is read', () => {
    const fact = { property: 'CEO', subjectStart: 12, subjectEnd: 15, objectStart: 19, objectEnd: 23 };
    const line = (fold: number, documentId: string) =>
      JSON.stringify({
        fold,
        documentId,
        passageStart: 10,
        passageText: '𝔸 ABC hat Eva.',
        exhaustivelyAnnotatedProperties: ['CEO'],
        facts: [fact],
      });
    const passages = readKnowledgeNet(file([line(3, '4'), line(3, '6'), line(1, '6')].join('\n')));
    expect(passages).toHaveLength(1);
    expect(passages[0]?.facts).toEqual([{ type: 'CEO', subject: [3, 6], object: [10, 14] }]);
  });

  it('CoNLL04 ties last tokens', () => {
    const rows = [
      ['0', 'Eva', 'B-Peop', "['N']", '[0]'],
      ['1', 'Berg', 'I-Peop', "['Live_In', 'Work_For']", '[4, 6]'],
      ['2', 'of', 'O', "['N']", '[2]'],
      ['3', 'New', 'B-Loc', "['N']", '[3]'],
      ['4', 'York', 'I-Loc', "['N']", '[4]'],
      ['5', "'s", 'O', "['N']", '[5]'],
      ['6', 'ABC', 'B-Org', "['N']", '[6]'],
    ];
    const [passage] = readConll04(file(`#doc 1\n${rows.map((cells) => cells.join('\t')).join('\n')}\n`));
    expect(passage).toMatchObject({
      id: '1',
      text: "Eva Berg of New York's ABC",
      facts: [
        { type: 'Live_In', subject: [0, 8], object: [12, 20] },
        { type: 'Work_For', subject: [0, 8], object: [23, 26] },
      ],
    });
  });

  it('brackets of coreference nest and cross', () => {
    expect(bracketClusters(['(1', '(2)|(1)', '_', '1)|(3', '3)|(2'].concat('2)'))).toEqual([
      [
        [1, 2],
        [4, 6],
      ],
      [
        [1, 2],
        [0, 4],
      ],
      [[3, 5]],
    ]);
  });

  it('annotations of GUM nest, and only those with an article count', () => {
    const marks = [
      '(1-person-new-s-cf1-1-coref-Eva_Berg',
      '1)',
      '(2-place-new-s-cf2-1-sgl-Oslo)(3-person-giv-s-cf1-1-ana)',
      '(4-organization-new-s-cf3-1-sgl-A-B_C',
      '(5-place-acc-s-cf4-1-sgl)4)',
    ];
    expect(linkedSpans(marks)).toEqual([
      { type: 'person', identity: 'Eva_Berg', first: 0, last: 2 },
      { type: 'place', identity: 'Oslo', first: 2, last: 3 },
      { type: 'organization', identity: 'A-B_C', first: 3, last: 5 },
    ]);
  });

  it('GAP offsets are where the words stand', () => {
    const text = '𝔸 Eva met Ann; she left.';
    const [row] = readGap(file(`ID\tText\n1\t${text}\tshe\t15\tEva\t2\tTRUE\tAnn\t10\tFALSE\turl\n`));
    expect(text.slice(...row!.pronoun)).toBe('she');
    expect(row!.names.map(({ span, corefers }) => [text.slice(...span), corefers])).toEqual([
      ['Eva', true],
      ['Ann', false],
    ]);
  });
});

describe('the frozen set', () => {
  const BLOCK = `passage: one | passive, date
published: 2001-01-02
text: A was met by B.
entity: Person | A | Mr. A, the first
edge: A | MET | B | denied planned | by=C | date=2001-01 month
value: A | born | 1950 year
none: A | * | B`;

  it('a block is a passage with its rows', () => {
    const [passage, ...rest] = parseFrozen('x.txt', `# comment\n\n${BLOCK}\n\n`);
    expect(rest).toEqual([]);
    expect(passage).toMatchObject({
      name: 'one',
      constructions: ['passive', 'date'],
      published: '2001-01-02',
      text: 'A was met by B.',
      rows: [
        { kind: 'entity', type: 'Person', name: 'A', others: ['Mr. A', 'the first'] },
        {
          kind: 'edge',
          subject: 'A',
          type: 'MET',
          object: 'B',
          reading: {
            polarity: 'denied',
            modality: 'planned',
            by: 'C',
            date: '2001-01',
            precision: 'month',
            title: null,
          },
        },
        { kind: 'value', subject: 'A', event: 'born', date: '1950', precision: 'year' },
        { kind: 'none', subject: 'A', type: '*', object: 'B' },
      ],
    });
  });

  it.each([
    ['text: only', /no passage/],
    [`${BLOCK}\nedges: A | MET | B`, /is no row/],
    [`${BLOCK}\nedge: A | MET | B | denied`, /is no reading/],
  ])('a block that is none is refused: %j', (block, message) => {
    expect(() => parseFrozen('x.txt', block)).toThrow(message);
  });
});

describe('who is who', () => {
  it('marks become mentions of the text without them; an article is no head', () => {
    expect(parseMarks('In [Oslo|Oslo], [the NBSC|Council] met.')).toEqual({
      text: 'In Oslo, the NBSC met.',
      mentions: [
        { start: 3, end: 7, head: 3, entity: 'Oslo' },
        { start: 9, end: 17, head: 13, entity: 'Council' },
      ],
    });
  });

  it('every document of the corpus has marks, and a name of its own', () => {
    const documents = readWho();
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(documents.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
    expect(documents.filter(({ text }) => /[[\]|]/.test(text))).toEqual([]);
  });
});
