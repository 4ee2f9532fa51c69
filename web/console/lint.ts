// What can be said of a statement before it is run. Faults are certain; warnings are names that the graph does not have,
// parameters without a value, and clauses that write. What the statement means is the database's to say.
import { executionMode, secondStatement } from '#cypher/text/shape.ts';
import { type Token, tokenize } from '#cypher/text/tokens.ts';
import type { SchemaDto } from '#server/contract/schema.ts';

import { isLabelAt } from './highlight.ts';
import { WRITING_CLAUSES } from './vocabulary.ts';

/** Offsets are UTF-16 code units, end exclusive. */
export interface Remark {
  from: number;
  to: number;
  severity: 'error' | 'warning';
  message: string;
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const CLOSERS = new Set(Object.values(PAIRS));

function at(token: Token, severity: Remark['severity'], message: string): Remark {
  return { from: token.start, to: token.end, severity, message };
}

function brackets(tokens: readonly Token[]): Remark[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue;
    if (PAIRS[token.text] !== undefined) open.push(token);
    else if (CLOSERS.has(token.text)) {
      const opener = open.pop();
      if (opener === undefined || PAIRS[opener.text] !== token.text)
        return [at(token, 'error', `Nothing is open that ${token.text} could close.`)];
    }
  }
  return open.map((token) => at(token, 'error', `${token.text} is never closed.`));
}

function isPartOfName(before: Token | undefined): boolean {
  return before?.kind === 'punctuation' && ['.', ':', '|', '&'].includes(before.text);
}

/** Words that write where a clause can begin: not a property, a label, a variable or a map's key. */
export function writingClauses(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    if (token.kind !== 'word' || !WRITING_CLAUSES.has(token.value)) return false;
    const next = tokens[index + 1];
    const follows =
      next !== undefined && (next.kind !== 'punctuation' || ['(', '$', '{', '['].includes(next.text));
    const key = next?.kind === 'punctuation' && [':', ',', '.', ')', '='].includes(next.text);
    return follows && !key && !isPartOfName(tokens[index - 1]);
  });
}

function unknownNames(tokens: readonly Token[], schema: SchemaDto): Remark[] {
  const known = new Set([
    ...schema.labels.map(({ label }) => label),
    ...schema.relationshipTypes.map(({ type }) => type),
  ]);
  if (known.size === 0) return [];
  return tokens.flatMap((token, index) => {
    if ((token.kind !== 'word' && token.kind !== 'quoted') || !isLabelAt(tokens, index)) return [];
    const name = token.kind === 'quoted' ? token.value : token.text;
    return known.has(name) ? [] : [at(token, 'warning', `The graph has no label or type “${name}”.`)];
  });
}

function missingParameters(tokens: readonly Token[], params: ReadonlySet<string>): Remark[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'parameter') return [];
    const name = token.text.slice(1).replace(/^`(.*)`$/s, '$1');
    return params.has(name)
      ? []
      : [at(token, 'warning', `“${name}” has no value. Give it one under Parameters.`)];
  });
}

export function lint(text: string, schema: SchemaDto | null, params: ReadonlySet<string>): Remark[] {
  const all = tokenize(text);
  const { tokens, unclosed } = all;
  const remarks: Remark[] = [];
  if (unclosed !== null) {
    const message = `This ${unclosed.what} is never closed.`;
    remarks.push({ from: unclosed.start, to: text.length, severity: 'error', message });
  } else remarks.push(...brackets(tokens));
  const second = secondStatement(all);
  if (second !== -1) {
    const message = 'A second statement begins here; the console runs one at a time.';
    remarks.push({ from: second, to: text.length, severity: 'error', message });
  }
  const [first] = tokens;
  if (first !== undefined && executionMode(all) === 'PROFILE')
    remarks.push(at(first, 'error', 'The console does not run PROFILE. EXPLAIN shows the plan.'));
  for (const clause of writingClauses(tokens)) {
    const message = `${clause.value} writes. The graph changes by decisions, so the console will refuse this.`;
    remarks.push(at(clause, 'warning', message));
  }
  if (schema !== null) remarks.push(...unknownNames(tokens, schema));
  remarks.push(...missingParameters(tokens, params));
  return remarks.sort((a, b) => a.from - b.from);
}

/** The piece of text that an error at `offset` marks: the token there, or one character. */
export function spanAt(text: string, offset: number): { from: number; to: number } {
  const clamped = Math.max(0, Math.min(offset, text.length));
  const token = tokenize(text).tokens.find(({ start, end }) => start <= clamped && clamped < end);
  if (token !== undefined) return { from: clamped, to: token.end };
  if (clamped < text.length) return { from: clamped, to: clamped + 1 };
  return { from: Math.max(0, text.length - 1), to: text.length };
}
