// Binds the editor to the page: the draft, the schema, the parameters and the server's fault go in; keys come out.
import { type RefObject, useEffect, useRef } from 'react';

import { loadSchema, setDraft } from '../actions/flows/console.ts';
import { runById } from '../actions/registry.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { type Console, problemDetails, readParams } from '../state/console.ts';
import { remoteValue } from '../state/remote.ts';
import classes from './console-panel.module.css';
import { createEditor, type Editor } from './editor/create-editor.ts';

function faultOf({ run }: Console, text: string): { offset: number; message: string } | null {
  if (run.status !== 'failed' || run.statement !== text) return null;
  const { position } = problemDetails(run.error);
  return position === null ? null : { offset: position.offset, message: run.error.message };
}

function parameterNames({ draft }: Console): readonly string[] {
  const read = readParams(draft.params);
  return 'params' in read ? Object.keys(read.params) : [];
}

export function StatementEditor({
  editor,
  takesFocus,
}: {
  editor: RefObject<Editor | null>;
  takesFocus: boolean;
}) {
  const app = useApp();
  const { console: store } = app.stores;
  const place = useRef<HTMLDivElement>(null);
  const statement = useStore(store, ({ draft }) => draft.statement);
  const params = useStore(store, ({ draft }) => draft.params);
  const schema = useStore(store, (state) => state.schema);
  const run = useStore(store, (state) => state.run);
  const focusCalls = useStore(store, (state) => state.focusCalls);

  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const created = createEditor(current, store.getState().draft.statement, {
      schema: () => remoteValue(store.getState().schema),
      parameters: () => parameterNames(store.getState()),
      fault: (text) => faultOf(store.getState(), text),
      onChange: (text) => setDraft(app, { statement: text }),
      onRun: () => void runById(app, 'console.run'),
      onLeave() {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement) activeElement.blur();
        app.ports.camera?.takeFocus();
      },
    });
    editor.current = created;
    void loadSchema(app);
    return () => {
      editor.current = null;
      created.destroy();
    };
  }, [app, store, editor]);

  useEffect(() => editor.current?.setText(statement), [editor, statement]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the editor reads through its port has changed.
  useEffect(() => editor.current?.recheck(), [editor, params, schema, run]);
  useEffect(() => {
    if (takesFocus && focusCalls > 0) editor.current?.focus();
  }, [editor, takesFocus, focusCalls]);

  return <div ref={place} className={classes.editor} />;
}
