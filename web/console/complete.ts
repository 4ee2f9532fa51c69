// What can stand at a place of a statement: labels, types, property keys, parameters, functions, procedures, variables
// and keywords, out of the live schema. Pure: the editor shows what this finds.
import { type Token, tokenize } from '#cypher/text/tokens.ts';
import type { SchemaDto } from '#server/contract/schema.ts';

import { FUNCTION_NAMES, isKeyword, READING_KEYWORDS } from './vocabulary.ts';

export type SuggestionKind =
  | 'label'
  | 'type'
  | 'property'
  | 'parameter'
  | 'function'
  | 'procedure'
  | 'variable'
  | 'keyword';

export interface Suggestion {
  label: string;
  kind: SuggestionKind;
  /** What replaces the text from `from` to the place. */
  insert: string;
  detail: string;
  /** Sorts before what has less; 0 is usual. */
  boost: number;
}

export interface Suggestions {
  from: number;
  options: Suggestion[];
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A name as Cypher reads it: quoted where it must be. */
function quoteName(name: string): string {
  return PLAIN_NAME.test(name) && !isKeyword(name.toUpperCase()) ? name : `\`${name.replaceAll('`', '``')}\``;
}

function isMark(token: Token | undefined, ...texts: string[]): boolean {
  return token?.kind === 'punctuation' && texts.includes(token.text);
}

/** 'type' between [ and ], 'label' elsewhere behind a colon, null when the place is no name of either. */
function nameContext(tokens: readonly Token[]): 'label' | 'type' | null {
  let index = tokens.length - 1;
  while (isMark(tokens[index], '|', '&', '!') || (index > 0 && isMark(tokens[index - 1], '|', '&', '!')))
    index -= 1;
  const colon = isMark(tokens[index], ':') ? index : isMark(tokens[index - 1], ':') ? index - 1 : -1;
  if (colon === -1) return null;
  // In a map a key stands before the colon and a value behind it.
  if (isMark(tokens[colon - 2], '{', ',') && insideOf(tokens.slice(0, colon)) === '{') return null;
  return insideOf(tokens.slice(0, colon)) === '[' ? 'type' : 'label';
}

/** The bracket that is open at the end, or null. */
function insideOf(tokens: readonly Token[]): string | null {
  const open: string[] = [];
  for (const token of tokens) {
    if (isMark(token, '(', '[', '{')) open.push(token.text);
    else if (isMark(token, ')', ']', '}')) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Names behind a colon in the statement: the labels and types whose properties come first. */
function namedIn(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens
      .filter((token, index) => isMark(tokens[index - 1], ':', '|', '&') && /word|quoted/.test(token.kind))
      .map((token) => (token.kind === 'quoted' ? token.value : token.text)),
  );
}

function properties(schema: SchemaDto, tokens: readonly Token[]): Suggestion[] {
  const named = namedIn(tokens);
  const near = new Map<string, string>();
  for (const { label, properties: list } of schema.labels)
    if (named.has(label)) for (const { key, types } of list) near.set(key, `${label}, ${types.join(' or ')}`);
  for (const { type, properties: list } of schema.relationshipTypes)
    if (named.has(type)) for (const { key, types } of list) near.set(key, `${type}, ${types.join(' or ')}`);
  return [...new Set([...near.keys(), ...schema.propertyKeys])].map((key) => ({
    label: key,
    kind: 'property',
    insert: quoteName(key),
    detail: near.get(key) ?? 'property',
    boost: near.has(key) ? 2 : 0,
  }));
}

function counted(name: string, kind: 'label' | 'type', count: number, part: string): Suggestion {
  const detail = part === 'graph' ? count.toLocaleString('en') : `${count.toLocaleString('en')}, ${part}`;
  const boost = part === 'graph' ? (count > 0 ? 2 : 1) : part === 'evidence' ? 0 : -2;
  return { label: name, kind, insert: quoteName(name), detail, boost };
}

function callables(schema: SchemaDto | null): Suggestion[] {
  if (schema === null || schema.functions.length === 0)
    return FUNCTION_NAMES.map((name) => simple(`${name}()`, 'function', `${name}(`, 'function'));
  return schema.functions.map(({ name, signature }) =>
    simple(`${name}()`, 'function', `${name}(`, signature),
  );
}

function simple(label: string, kind: SuggestionKind, insert: string, detail: string, boost = 0): Suggestion {
  return { label, kind, insert, detail, boost };
}

/** Names that the statement binds: before a colon or behind AS, or in front of a closing bracket of a pattern. */
function variables(tokens: readonly Token[]): Suggestion[] {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const bound =
      (isMark(before, '(', '[') && isMark(tokens[index + 1], ':', ')', ']', '{')) ||
      (before?.kind === 'word' && before.value === 'AS');
    if (bound && token.kind === 'word' && !isKeyword(token.value)) names.add(token.text);
  }
  return [...names].map((name) => simple(name, 'variable', name, 'variable', 3));
}

/** What can stand at `at`. Null inside strings, comments and numbers, and where nothing has been typed unless `asked`. */
export function complete(
  text: string,
  at: number,
  schema: SchemaDto | null,
  params: readonly string[],
  asked: boolean,
): Suggestions | null {
  const before = tokenize(text.slice(0, at));
  if (before.unclosed !== null && before.unclosed.what !== 'name') return null;
  if (/\/\/[^\r\n]*$/.test(text.slice(before.tokens.at(-1)?.end ?? 0, at))) return null;
  const last = before.tokens.at(-1);
  const touching = last !== undefined && last.end === at ? last : undefined;
  if (touching?.kind === 'string' || touching?.kind === 'number') return null;
  const word = touching?.kind === 'word' || touching?.kind === 'quoted' ? touching : undefined;
  const dollar = touching?.text.startsWith('$') === true ? touching : undefined;
  if (dollar !== undefined) {
    const options = params.map((name) => simple(`$${name}`, 'parameter', `$${quoteName(name)}`, 'parameter'));
    return { from: dollar.start, options };
  }
  const from = before.unclosed?.start ?? word?.start ?? at;
  const lead = word === undefined ? before.tokens : before.tokens.slice(0, -1);
  const all = tokenize(text).tokens;
  const context = nameContext(lead);
  if (context !== null && schema !== null) {
    const options =
      context === 'type'
        ? schema.relationshipTypes.map(({ type, count, part }) => counted(type, 'type', count, part))
        : schema.labels.map(({ label, count, part }) => counted(label, 'label', count, part));
    return { from, options };
  }
  const previous = lead.at(-1);
  const inMap = isMark(previous, '{', ',') && insideOf(lead) === '{';
  if ((isMark(previous, '.') || inMap) && schema !== null && (previous?.end === from || inMap))
    return { from, options: properties(schema, all) };
  if (word === undefined && !asked) return null;
  if (previous?.kind === 'word' && previous.value === 'CALL' && schema !== null) {
    return {
      from,
      options: schema.procedures.map(({ name, signature }) =>
        simple(name, 'procedure', `${name}(`, signature),
      ),
    };
  }
  return {
    from,
    options: [
      ...variables(all.filter((token) => token !== word && token.start !== word?.start)),
      ...READING_KEYWORDS.map((keyword) => simple(keyword, 'keyword', `${keyword} `, 'keyword', 1)),
      ...callables(schema),
    ],
  };
}
