// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createEditor, type EditorPort } from './create-editor.ts';

function open(text: string, fault: ReturnType<EditorPort['fault']> = null) {
  const heard: string[] = [];
  const parent = document.createElement('div');
  document.body.append(parent);
  const editor = createEditor(parent, text, {
    schema: () => null,
    parameters: () => [],
    fault: () => fault,
    onChange: (next) => heard.push(`change ${next}`),
    onRun: () => heard.push('run'),
    onLeave: () => heard.push('leave'),
  });
  const content = parent.querySelector<HTMLElement>('.cm-content');
  if (content === null) throw new Error('no content');
  const press = (key: string, rest: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest });
    content.dispatchEvent(event);
    return event;
  };
  return { editor, heard, parent, content, press };
}

describe('the editor', () => {
  it('W84: Ctrl+Enter runs, Esc leaves, Tab goes on to the next control', () => {
    const { heard, press, editor } = open('RETURN 1');
    press('Enter', { ctrlKey: true });
    press('Escape');
    expect(heard).toEqual(['run', 'leave']);
    expect(press('Tab').defaultPrevented).toBe(false);
    editor.destroy();
  });

  it('W84: it counts as typing, so no key of the page fires in it', () => {
    const { content, editor } = open('');
    expect(content.getAttribute('contenteditable')).toBe('true');
    expect(content.getAttribute('aria-label')).toMatch(/Escape leaves/);
    editor.destroy();
  });

  it('W70: what is shown is the text, whatever its colours', () => {
    const text = "MATCH (n:`x`) // <b>\nRETURN 'a<script>'";
    const { content, editor } = open(text);
    const lines = [...content.querySelectorAll('.cm-line')].map((line) => line.textContent);
    expect(lines.join('\n')).toBe(text);
    expect(content.querySelector('.cy-keyword')?.textContent).toBe('MATCH');
    editor.destroy();
  });

  it('W73: a text put in from outside is heard once and is one change', () => {
    const { editor, heard, content } = open('old');
    editor.setText('RETURN 2');
    editor.setText('RETURN 2');
    expect(heard).toEqual(['change RETURN 2']);
    expect(content.textContent).toBe('RETURN 2');
    editor.destroy();
  });
});
