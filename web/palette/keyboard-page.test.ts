// docs/keyboard.md is made from the registry: `npx vitest run --project unit web/palette -u` writes it again.
import { describe, expect, it } from 'vitest';

import { keyCaps } from '../actions/keys.ts';
import { ACTIONS } from '../actions/registry.ts';
import { ACTION_GROUPS, type Action, GROUP_WORDS } from '../actions/types.ts';
import { gestures } from './gestures.ts';

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function keysOf({ keys }: Action): string {
  return keys
    .map((one) =>
      keyCaps(one, false)
        .map((cap) => `\`${cap}\``)
        .join(' '),
    )
    .join(' or ');
}

const MODES = { canvas: '', review: 'while reviewing', everywhere: 'also while reviewing' } as const;

function page(): string {
  const groups = ACTION_GROUPS.flatMap((group) => {
    const actions = ACTIONS.filter((action) => action.group === group && action.keys.length > 0);
    if (actions.length === 0) return [];
    const rows = actions.map((action) => row(action.label, keysOf(action), MODES[action.mode ?? 'canvas']));
    return [
      `## ${GROUP_WORDS[group]}`,
      '',
      row('What', 'Keys', 'Where'),
      row('---', '---', '---'),
      ...rows,
      '',
    ];
  });
  return [
    '# Keyboard and gestures',
    '',
    'Made from the registry of actions; `?` shows the same in the app. On a Mac, `Ctrl` is `⌘`. Nothing fires while you type in a',
    'field. Every action is also in the palette (`Ctrl` `K`), with or without a key of its own.',
    '',
    '## On the canvas',
    '',
    row('What', 'How'),
    row('---', '---'),
    ...gestures(false).map(([what, how]) => row(what, how)),
    '',
    ...groups,
  ].join('\n');
}

describe('the page of keys', () => {
  it('W180: docs/keyboard.md shows every action that has a key, and every gesture', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/keyboard.md');
  });
});
