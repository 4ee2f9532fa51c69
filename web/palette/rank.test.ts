import { describe, expect, it } from 'vitest';

import { ACTIONS } from '../actions/registry.ts';
import { ICON_NAMES } from '../ui/icon.tsx';
import { rankActions } from './rank.ts';

const best = (query: string) => rankActions(ACTIONS, query, ({ label }) => label)[0]?.id;

describe('the palette', () => {
  it('W30: every action names an icon that the interface has', () => {
    for (const { icon } of ACTIONS) expect(ICON_NAMES.has(icon), icon).toBe(true);
  });

  it.each([
    ['expand', 'node.expand'],
    ['dark', 'theme.next'],
    ['rej', 'edge.reject'],
    ['permalink', 'view.copy-link'],
    ['hide others', 'selection.hide-rest'],
    ['upload', 'panel.ingest'],
  ])('W56: “%s” finds %s first', (query, id) => {
    expect(best(query)).toBe(id);
  });

  it('W56: nothing typed lists all, nonsense none', () => {
    expect(rankActions(ACTIONS, '', ({ label }) => label)).toHaveLength(ACTIONS.length);
    expect(best('qqqq')).toBeUndefined();
  });
});
