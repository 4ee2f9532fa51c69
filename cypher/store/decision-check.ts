// What makes a decision senseless before the evidence is asked: nothing named, nothing changed, unknown types.
import type { NewDecision } from '#cypher/model/decision.ts';
import { RelataError } from '#cypher/model/errors.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

function unknownRelation(type: string | undefined, { relationTypes }: Ontology): string | null {
  return type === undefined || relationTypes.has(type) ? null : `there is no relation type ${type}`;
}

function unknownEntityType(type: string, { entityTypes }: Ontology): string | null {
  return entityTypes.has(type) ? null : `there is no entity type ${type}`;
}

/** What is wrong with it, or null. */
function fault(decision: NewDecision, ontology: Ontology): string | null {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
      return decision.payload.claims.length > 0 ? null : 'it names no claim';
    case 'edit': {
      const { claims, changes } = decision.payload;
      if (claims.length === 0) return 'it names no claim';
      if (Object.keys(changes).length === 0) return 'it changes nothing';
      return unknownRelation(changes.type, ontology);
    }
    case 'add':
      if (decision.payload.evidence === null && (decision.reason ?? '').trim() === '') {
        return 'an edge without a text needs a written reason';
      }
      return unknownRelation(decision.payload.type, ontology);
    case 'comment': {
      const { clusters, claims, text } = decision.payload;
      if (text.trim() === '') return 'it says nothing';
      return clusters.length + claims.length > 0 ? null : 'it is about nothing';
    }
    case 'tag': {
      const { clusters, claims = [], tag } = decision.payload;
      if (tag.trim() === '') return 'the tag is empty';
      return clusters.length + claims.length > 0 ? null : 'it is about nothing';
    }
    case 'merge':
    case 'keep-apart':
    case 'unsure-same': {
      const { left, right } = decision.payload;
      return left.length > 0 && right.length > 0 ? null : 'one of its sides is empty';
    }
    case 'split':
      return decision.payload.mentions.length > 0 ? null : 'it names no mention';
    case 'mention': {
      const { mentions, name, type } = decision.payload;
      if (name.trim() === '') return 'the name is empty';
      if (mentions.length === 0 || mentions.some(({ start, end }) => end <= start))
        return 'it names no words';
      if (mentions.some(({ document }) => document !== mentions[0]?.document))
        return 'its words are of several documents';
      return unknownEntityType(type, ontology);
    }
    case 'rename':
      return decision.payload.name.trim() === '' ? 'the name is empty' : null;
    case 'retype':
      return unknownEntityType(decision.payload.type, ontology);
    case 'retract':
      return 'a retraction is made by retract, not by decide';
  }
}

/** Throws DECISION_INVALID. */
export function checkDecision(decision: NewDecision, ontology: Ontology): void {
  const wrong = fault(decision, ontology);
  if (wrong === null) return;
  throw new RelataError('DECISION_INVALID', `This ${decision.kind} cannot be: ${wrong}`, {
    help: 'Nothing was changed.',
  });
}
