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
  MergeBody,
  PairBody,
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
  const unknown = compile(KindSchema);
  return (given: unknown) => {
    const body = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>;
    const { kind } = body;
    if (!isKind(kind)) return unknown(given);
    const isBulk = SCHEMAS[kind] === EdgeVerdictBody && 'edges' in body && !('edge' in body);
    return (isBulk ? bulk : (ofKind.get(kind) ?? unknown))(given);
  };
};
