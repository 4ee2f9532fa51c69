// From what the browser sends to a decision that outlives ids: each kind to its own file.
import type { NewDecision } from '#cypher/model/decision.ts';

import type { CommentBody, DecisionBody, TagBody, UnmergeBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { expandAdd } from './expand-add.ts';
import { expandEdit, expandVerdict } from './expand-edge.ts';
import { expandNaming, expandPair, expandSplit } from './expand-entity.ts';
import { expandMention } from './expand-mention.ts';
import { expandPropertyVerdict } from './expand-property.ts';
import { holdEdges, holdEntity } from './holds.ts';
import { invalid } from './refusals.ts';

async function expandRemark(
  access: Access,
  { by, reason }: Author,
  body: CommentBody | TagBody,
): Promise<NewDecision> {
  if (body.edge === undefined && body.entity === undefined) {
    throw invalid(`The ${body.kind} is about nothing`, 'Name an edge or an entity.');
  }
  const edges = body.edge === undefined ? [] : await holdEdges(access, [body.edge], undefined);
  const clusters = body.entity === undefined ? [] : await holdEntity(access, body.entity);
  const held = { clusters, claims: edges.flatMap(({ refs }) => refs) };
  return body.kind === 'comment'
    ? { kind: 'comment', by, reason, payload: { ...held, text: body.text.trim() } }
    : { kind: 'tag', by, reason, payload: { ...held, tag: body.tag.trim() } };
}

/** Throws DECISION_STALE for what is gone or differs from what was seen, DECISION_INVALID for what makes no sense. */
export function expand(
  access: Access,
  author: Author,
  body: Exclude<DecisionBody, UnmergeBody>,
): Promise<NewDecision> {
  switch (body.kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
      return 'claims' in body
        ? expandPropertyVerdict(access, author, body)
        : expandVerdict(access, author, body);
    case 'edit':
      return expandEdit(access, author, body);
    case 'comment':
    case 'tag':
      return expandRemark(access, author, body);
    case 'add':
      return expandAdd(access, author, body);
    case 'merge':
    case 'keep-apart':
    case 'unsure-same':
      return expandPair(access, author, body);
    case 'split':
      return expandSplit(access, author, body);
    case 'mention':
      return expandMention(access, author, body);
    case 'rename':
    case 'retype':
      return expandNaming(access, author, body);
  }
}
