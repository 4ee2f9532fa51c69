import { describe, expect, it } from 'vitest';

import type { LabelBox } from '../graph/labels.ts';
import { layOut, type PaintedNode } from './paint.ts';

/** Seven pixels a letter. */
const measure = {
  font: '',
  measureText: (text: string) => ({ width: text.length * 7 }),
} as unknown as CanvasRenderingContext2D;

function disc(id: string, x: number, y: number, rest: Partial<PaintedNode> = {}): PaintedNode {
  return {
    id,
    x,
    y,
    radius: 8,
    label: id,
    color: '',
    unseen: 0,
    pinned: false,
    selected: false,
    focused: false,
    hovered: false,
    fresh: false,
    dim: false,
    icon: null,
    raised: false,
    ...rest,
  };
}

function laidOut(nodes: readonly PaintedNode[], covered: readonly LabelBox[] = []) {
  return layOut(measure, {
    nodes,
    edges: [],
    covered,
    width: 800,
    height: 600,
    origin: { x: 0, y: 0 },
    readable: true,
  });
}

/** Discs all around, at this distance. */
function ring(x: number, y: number, distance: number, rest: Partial<PaintedNode> = {}) {
  return Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    const at = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
    return disc(`leaf ${index}`, at.x, at.y, { label: '', ...rest });
  });
}

function edgeWords(label: string, length: number): string[] {
  const ends = { source: { x: 100, y: 300 }, target: { x: 100 + length, y: 300 }, curvature: 0, radius: 8 };
  const edges = [{ id: 'edge', ends, targetRadius: 8, label, color: '', strong: false }];
  return layOut(measure, {
    nodes: [],
    edges,
    covered: [],
    width: 800,
    height: 600,
    origin: { x: 0, y: 0 },
    readable: true,
  }).words.map(({ text }) => text);
}

describe('words of edges on the canvas', () => {
  it.each([
    ['denied: member', 150, ['denied: member']],
    ['denied: member', 112, []],
    ['signed an agreement with', 180, ['signed an agreement…']],
    ['signed an agreement with', 120, []],
  ])('W228: "%s" on %i pixels says what it is, or nothing: %j', (label, length, words) => {
    expect(edgeWords(label, length)).toEqual(words);
  });
});

describe('names on the canvas', () => {
  it('W221: a name keeps clear of another disc while there is another place for it', () => {
    const name = 'Harbor Authority';
    // Below, the name would touch the disc's side.
    const beside = disc('other', 400 + (name.length * 7) / 2 + 14, 320, { label: '' });
    const { names } = laidOut([disc(name, 400, 300), beside]);
    expect(names.find(({ text }) => text === name)?.y).toBeLessThan(300);
  });

  it('W221: a name that has no clear place stands where it is free', () => {
    const name = 'Harbor Authority';
    const others = [-1, 1].flatMap((side) =>
      [-20, 20].map((y) =>
        disc(`${side}${y}`, 400 + side * ((name.length * 7) / 2 + 14), 300 + y, { label: '' }),
      ),
    );
    expect(laidOut([disc(name, 400, 300), ...others]).names.map(({ text }) => text)).toContain(name);
  });

  it('W221: the most important are named over small discs, others are not', () => {
    const lead = disc('Ministry of Finance', 200, 200, { radius: 16 });
    const crowd = ring(200, 200, 26);
    expect(laidOut([lead, ...crowd]).names.map(({ text }) => text)).toContain(lead.label);
    expect(laidOut([...crowd, lead]).names.map(({ text }) => text)).not.toContain(lead.label);
  });

  it('W221: no name lies over the disc of another of the most important', () => {
    const lead = disc('Ministry of Finance', 200, 200, { radius: 16 });
    const others = ring(200, 200, 40, { radius: 16 }).slice(0, 7);
    const { names } = laidOut([lead, ...others, ...ring(200, 200, 30)]);
    const name = names.find(({ text }) => text === lead.label);
    const half = (lead.label.length * 7) / 2;
    const covered = others.filter(
      ({ x, y }) => name !== undefined && Math.abs(x - name.x) < half && Math.abs(y - name.y) < 16,
    );
    expect(name).toBeDefined();
    expect(covered).toEqual([]);
  });

  it('W5, W221: a count gives way to the name, at another corner of its disc', () => {
    const name = 'Ministry of Finance';
    // Only above is there room for the name, where the count stands otherwise.
    const below = Array.from({ length: 12 }, (_, index) =>
      disc(`low ${index}`, 310 + index * 16, 300 + 26, { label: '' }),
    );
    const sides = [-40, 40].map((x) => disc(`side ${x}`, 400 + x, 300, { label: '' }));
    const { names, badges } = laidOut([disc(name, 400, 300, { radius: 16, unseen: 3 }), ...below, ...sides]);
    expect(names.find(({ text }) => text === name)?.y).toBeLessThan(300);
    expect(badges.map(({ text, y }) => [text, y > 300])).toEqual([['+3', true]]);
  });

  it('W222: no name is put under what lies over the canvas', () => {
    const tools: LabelBox = { x: 770, y: 500, width: 40, height: 200, angle: 0 };
    const { names } = laidOut([disc('Northern Line', 740, 500)], [tools]);
    const [name] = names;
    expect(name).toBeDefined();
    expect((name?.x ?? 0) + ('Northern Line'.length * 7) / 2).toBeLessThanOrEqual(750);
  });
});
