// Words selected in the article become the evidence of a new edge, or the name of an entity: follows the browser's selection
// inside the text.
import { type RefObject, useEffect } from 'react';

import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import classes from './annotate.module.css';

export interface WordSelectionProps {
  document: string;
  /** The element whose text content is the document's text. */
  text: RefObject<HTMLElement | null>;
}

/** Offsets of the selection in the text of `element`; null when nothing of it is selected. */
function selectedIn(element: HTMLElement): { start: number; end: number } | null {
  const selection = globalThis.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start: start + lead, end: start + lead + trimmed.length };
}

export function WordSelection({ document: id, text }: WordSelectionProps) {
  const { stores } = useApp();
  const words = useStore(stores.annotate, (state) => state.words);
  useEffect(() => {
    const follow = () => {
      // A form that is open keeps the words it was opened with.
      if (stores.view.getState().dialog !== null) return;
      const span = text.current === null ? null : selectedIn(text.current);
      const now = stores.annotate.getState().words;
      if (span === null && now === null) return;
      stores.annotate.setState({ words: span === null ? null : { document: id, ...span } });
    };
    globalThis.document.addEventListener('selectionchange', follow);
    return () => {
      globalThis.document.removeEventListener('selectionchange', follow);
      stores.annotate.setState({ words: null });
    };
  }, [stores, id, text]);
  if (words === null) return null;
  return (
    <div className={classes.bar} role="status" data-testid="word-selection">
      <span className={classes.barCount}>{words.end - words.start} characters selected</span>
      {/* Pressing it must not clear the selection first. */}
      <span className={classes.wordActions} onPointerDown={(event) => event.preventDefault()}>
        <ActionButton id="words.name" text="Name the words" />
        <ActionButton id="edge.add" text="Add an edge" />
      </span>
    </div>
  );
}
