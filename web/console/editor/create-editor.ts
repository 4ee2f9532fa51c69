// The editor of statements: CodeMirror with our colours, completion and remarks. Without React, so that its life is
// plain: create, set, destroy.
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, forceLinting, linter, lintKeymap } from '@codemirror/lint';
import { EditorState, Prec, StateEffect } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';

import type { SchemaDto } from '#server/contract/schema.ts';

import { complete, type SuggestionKind } from '../complete.ts';
import { lint, type Remark, spanAt } from '../lint.ts';
import { cypherColours, EDITOR_LOOKS } from './cypher-colours.ts';

/** What the editor asks of its surroundings, at the moment it needs it. */
export interface EditorPort {
  schema(): SchemaDto | null;
  parameters(): readonly string[];
  /** The fault that the server found in exactly this text, if any. */
  fault(text: string): { offset: number; message: string } | null;
  onChange(text: string): void;
  onRun(): void;
  onLeave(): void;
}

export interface Editor {
  /** Replaces the whole text, as one step of the editor's own undo. */
  setText(text: string): void;
  /** Checks again, after the schema, the parameters or the fault changed. */
  recheck(): void;
  focus(): void;
  goTo(offset: number): void;
  destroy(): void;
}

const KINDS: Readonly<Record<SuggestionKind, string>> = {
  label: 'class',
  type: 'enum',
  property: 'property',
  parameter: 'variable',
  function: 'function',
  procedure: 'method',
  variable: 'variable',
  keyword: 'keyword',
};

const recheckNow = StateEffect.define<null>();

/** After these a name, a key or a parameter may follow at once. */
const OPENERS = /[:.$|]$/;

function completionSource(port: EditorPort) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString();
    const asked = explicit || OPENERS.test(text.slice(Math.max(0, pos - 1), pos));
    const found = complete(text, pos, port.schema(), port.parameters(), asked);
    if (found === null || found.options.length === 0) return null;
    return {
      from: found.from,
      options: found.options.map(({ label, kind, insert, detail, boost }) => ({
        label,
        apply: insert,
        detail,
        boost,
        type: KINDS[kind],
      })),
      validFor: /^[$`]?[\p{L}\p{N}_]*$/u,
    };
  };
}

function diagnosticsOf(port: EditorPort, text: string): Diagnostic[] {
  const remarks: Remark[] = lint(text, port.schema(), new Set(port.parameters()));
  const fault = port.fault(text);
  if (fault !== null)
    remarks.push({ ...spanAt(text, fault.offset), severity: 'error', message: fault.message });
  return remarks;
}

export function createEditor(parent: HTMLElement, text: string, port: EditorPort): Editor {
  const run = (target: EditorView) => {
    closeCompletion(target);
    port.onRun();
    return true;
  };
  const leave = () => {
    port.onLeave();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightSpecialChars(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        EditorState.languageData.of(() => [
          { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
        ]),
        cypherColours(),
        EDITOR_LOOKS,
        EditorView.lineWrapping,
        placeholder('MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b'),
        EditorView.contentAttributes.of({
          'aria-label': 'Cypher statement. Control Enter runs it, Escape leaves the editor.',
          'data-testid': 'console-editor',
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        autocompletion({ override: [completionSource(port)], maxRenderedOptions: 60, icons: false }),
        linter((current) => diagnosticsOf(port, current.state.doc.toString()), {
          delay: 400,
          needsRefresh: ({ transactions }) =>
            transactions.some(({ effects }) => effects.some((effect) => effect.is(recheckNow))),
        }),
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([
          ...completionKeymap,
          { key: 'Tab', run: acceptCompletion },
          ...closeBracketsKeymap,
          ...historyKeymap,
          ...lintKeymap,
          // Behind the others, so that Esc first closes what is open above the text.
          { key: 'Escape', run: leave },
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter' && key !== 'Escape'),
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) port.onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(next) {
      const { doc } = view.state;
      if (doc.toString() === next) return;
      view.dispatch({
        changes: { from: 0, to: doc.length, insert: next },
        selection: { anchor: next.length },
      });
    },
    recheck() {
      view.dispatch({ effects: recheckNow.of(null) });
      forceLinting(view);
    },
    focus: () => view.focus(),
    goTo(offset) {
      const anchor = Math.max(0, Math.min(offset, view.state.doc.length));
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
