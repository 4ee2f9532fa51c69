// Checks the body of a decision by the schema of its kind, so that a refusal names the field and not the union.
import type { FastifySchemaCompiler } from 'fastify';
import Type, { type TSchema } from 'typebox';

import {
  AddBody,
  ANNOTATION_KINDS,
  BulkVerdictBody,
  CommentBody,
  type DecisionBody,
  EdgeVerdictBody,
  EditBody,
  MentionBody,
  MergeBody,
  PairBody,
  PropertyVerdictBody,
  RenameBody,
  RetypeBody,
  SplitBody,
  TagBody,
  UnmergeBody,
} from '../contract/annotate.ts';
import { compileValidator } from '../plugins/app/validation.ts';

const KindSchema = Type.Object({ kind: Type.Enum(ANNOTATION_KINDS) });

const SCHEMAS: Readonly<Record<DecisionBody['kind'], TSchema>> = {
  accept: EdgeVerdictBody,
  reject: EdgeVerdictBody,
  unsure: EdgeVerdictBody,
  edit: EditBody,
  comment: CommentBody,
  tag: TagBody,
  add: AddBody,
  merge: MergeBody,
  'keep-apart': PairBody,
  'unsure-same': PairBody,
  split: SplitBody,
  mention: MentionBody,
  rename: RenameBody,
  retype: RetypeBody,
  unmerge: UnmergeBody,
};

function isKind(kind: unknown): kind is DecisionBody['kind'] {
  return typeof kind === 'string' && Object.hasOwn(SCHEMAS, kind);
}

export const compileDecisionBody: FastifySchemaCompiler<TSchema> = (route) => {
  if (route.httpPart !== 'body') return compileValidator(route);
  const compile = (schema: TSchema) => compileValidator({ ...route, schema });
  const ofKind = new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, compile(schema)]));
  const bulk = compile(BulkVerdictBody);
  const ofProperty = compile(PropertyVerdictBody);
  const unknown = compile(KindSchema);
  return (given: unknown) => {
    const body = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    const { kind } = body;
    if (!isKind(kind)) return unknown(given);
    const isVerdict = SCHEMAS[kind] === EdgeVerdictBody && !('edge' in body);
    if (isVerdict && 'claims' in body) return ofProperty(given);
    return (isVerdict && 'edges' in body ? bulk : (ofKind.get(kind) ?? unknown))(given);
  };
};
