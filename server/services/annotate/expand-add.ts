// A new edge between two entities: from a selection in a document, or with a written reason.
import type { ClusterRef, NewDecision } from '#cypher/model/decision.ts';

import type { AddBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { partialDate } from './dates.ts';
import { findEntity } from './find-entity.ts';
import { requireFit } from './fit.ts';
import { firstPart, holdEntity } from './holds.ts';
import { quoteAll } from './quote.ts';
import { invalid } from './refusals.ts';

/** The part that is mentioned in the document of the evidence, so that the edge stays with it through later splits. */
function partIn(parts: readonly ClusterRef[], entity: string, document: string | undefined): ClusterRef {
  return parts.find((part) => part.document === document) ?? firstPart(parts, entity);
}

export async function expandAdd(access: Access, author: Author, body: AddBody): Promise<NewDecision> {
  const { by, reason, ontology } = author;
  const [subject, object] = [await findEntity(access, body.subject), await findEntity(access, body.object)];
  if (subject.id === object.id) {
    throw invalid('Both ends are one entity', 'An edge ties two: choose another end.');
  }
  requireFit(ontology, body.type, subject, object);
  const [evidence = null] = body.evidence ? await quoteAll(access, [body.evidence]) : [];
  if (evidence === null && reason === null) {
    throw invalid(
      'An edge without a text needs a written reason',
      'Select the words that say it, or write why.',
    );
  }
  const document = evidence?.document;
  return {
    kind: 'add',
    by,
    reason,
    payload: {
      type: body.type,
      label: body.label ?? ontology.relationTypes.get(body.type)?.label ?? body.type,
      subject: partIn(await holdEntity(access, subject.id), subject.id, document),
      object: partIn(await holdEntity(access, object.id), object.id, document),
      polarity: body.polarity,
      modality: body.modality,
      title: body.title ?? null,
      ...partialDate(body.date ?? null, body.datePrecision ?? null),
      evidence,
    },
  };
}
