// The words of a selection in a document, cut by UTF-16 offsets.
import type { DocumentId } from '#cypher/model/ids.ts';
import { documentTexts } from '#cypher/queries/documents/texts.ts';

import type { SelectionDto } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import { invalid } from './refusals.ts';

/** UTF-16 code units of the longest selection: a few paragraphs. */
const LONGEST = 5000;

export interface Quoted {
  document: DocumentId;
  start: number;
  end: number;
  quote: string;
}

function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

function cut(text: string, { document, start, end }: SelectionDto): Quoted {
  if (end <= start || end > text.length || end - start > LONGEST) {
    throw invalid(
      `The selection ${start} to ${end} is not a passage of the document '${document}'`,
      `Select up to ${LONGEST} characters of its text.`,
    );
  }
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
    throw invalid(`The selection ${start} to ${end} cuts a character in two`, 'Select whole characters.');
  }
  return { document: document as DocumentId, start, end, quote: text.slice(start, end) };
}

/** Throws DECISION_INVALID for a document that is not there and for a span outside its text. */
export async function quoteAll(
  { store, options }: Access,
  selections: readonly SelectionDto[],
): Promise<Quoted[]> {
  const ids = [...new Set(selections.map(({ document }) => document))];
  const { rows } = await store.run(documentTexts, { ids }, options);
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return selections.map((selection) => {
    const text = texts.get(selection.document);
    if (text !== undefined) return cut(text, selection);
    throw invalid(`There is no document '${selection.document}'`, 'Open the article again and select anew.');
  });
}
