// All that may be a name in a document, with what is known of each: what the judge is asked about.
import type { SentenceState } from '#ingest/state.ts';

import { readNames } from '../names.ts';
import { knownNames, missedSpans } from './missed.ts';
import { type DocumentView, viewDocument, viewSentence } from './views.ts';

/** `sentences`: with the names that rules have already agreed on. */
export function findCandidates(text: string, sentences: readonly SentenceState[]): DocumentView {
  const views = sentences.map(viewSentence);
  const read = sentences.map((sentence, index) => readNames(text, sentence, index));
  const known = knownNames(read.flat());
  const readings = views.flatMap((view, index) => [
    ...(read[index] ?? []),
    ...readNames(text, { ...view.sentence, names: missedSpans(view, known) }, index, true),
  ]);
  return viewDocument(views, readings);
}
