// Colours a statement in the editor by the pieces that highlight() finds.
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

import { highlight, type PieceClass } from '../highlight.ts';

const MARKS: Readonly<Record<PieceClass, Decoration>> = {
  keyword: Decoration.mark({ class: 'cy-keyword' }),
  function: Decoration.mark({ class: 'cy-function' }),
  label: Decoration.mark({ class: 'cy-label' }),
  string: Decoration.mark({ class: 'cy-string' }),
  number: Decoration.mark({ class: 'cy-number' }),
  parameter: Decoration.mark({ class: 'cy-parameter' }),
  comment: Decoration.mark({ class: 'cy-comment' }),
  literal: Decoration.mark({ class: 'cy-literal' }),
};

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, as } of highlight(view.state.doc.toString())) builder.add(from, to, MARKS[as]);
  return builder.finish();
}

export function cypherColours(): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: decorate(view),
      update(update: ViewUpdate) {
        if (update.docChanged) this.decorations = decorate(update.view);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );
}

/** The page's tokens, so that both schemes follow without a theme of each. */
export const EDITOR_LOOKS = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--text)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--text-faint)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-placeholder': { color: 'var(--text-faint)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--accent)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--text)',
  },
  '.cm-completionDetail': { color: 'var(--text-quiet)', fontStyle: 'normal' },
  '.cm-diagnostic': { fontFamily: 'var(--font)', padding: '4px 10px' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--doubt)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    backgroundColor: 'var(--bad-soft)',
    textDecoration: 'underline wavy var(--bad)',
  },
  '.cm-lintRange-warning': { backgroundImage: 'none', textDecoration: 'underline wavy var(--doubt)' },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--bad)' },
  '.cy-keyword': { color: 'var(--accent)', fontWeight: '600' },
  '.cy-function': { color: 'var(--accent)' },
  '.cy-label': { color: 'var(--good)' },
  '.cy-string, .cy-number, .cy-literal': { color: 'var(--doubt)' },
  '.cy-parameter': { color: 'var(--bad)' },
  '.cy-comment': { color: 'var(--text-faint)', fontStyle: 'italic' },
});
