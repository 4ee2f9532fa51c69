// What is article and what is web page around it.
import { describe, expect, it } from 'vitest';

import { documentState } from '#test/support/document-state.ts';

import { paragraphs } from './lines.ts';
import { normalise } from './normalise.ts';

interface Outcome {
  text: string[];
  headlines: string[];
  skipped: string[];
}

function outcome(text: string, title: string | null = null): Outcome {
  const { source, blocks } = normalise(documentState(text, { title }));
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    text: blocks.filter((block) => !block.headline).map(cut),
    headlines: blocks.filter((block) => block.headline).map(cut),
    skipped: source.skipped.map(cut),
  };
}

const BODY = 'The ministers met in Oslo on Monday.';
const MORE = 'They agreed to meet again in the spring.';

describe('site furniture', () => {
  it.each([
    'Accessibility links',
    'Breaking News',
    'Share on Facebook',
    'Read more: Ministers to meet again in spring',
    'Home | World | Politics | Business',
    'News › Europe › Norway',
    'Skip to main content',
    '12 comments',
    'Sign up for our newsletter',
    '© 2001 The Example Times',
    'All rights reserved.',
    'Follow us on Twitter',
    'Photo: the ministers arrive in Oslo',
    'Advertisement',
    'Last updated: 23 November 2001, 12:40',
    'By Jane Example',
  ])('I13: %s becomes a skipped span wherever it stands', (line) => {
    expect(outcome(`${line}\n\n${BODY}\n\n${line}\n\n${MORE}\n\n${line}`)).toEqual({
      text: [BODY, MORE],
      headlines: [],
      skipped: [line, line, line],
    });
  });

  it.each([
    ['a quotation', '"Read the treaty," he told reporters in Oslo after the talks had ended on Monday.'],
    ['a sentence about sharing', 'Share prices fell in Oslo on Monday after the talks.'],
    ['a short sentence', 'It worked.'],
  ])('I13: %s is kept', (_, line) => {
    expect(outcome(`${BODY}\n\n${line}\n\n${MORE}`).text).toEqual([BODY, line, MORE]);
  });

  it.each([
    ['The ministers leave the hall in Oslo.', ' Photo: Ann Vale.'],
    ['The ministers leave the hall in Oslo.', ' Image credit: Ann Vale/Reuters'],
    ['Ministers in front of the hall in Oslo', ' Picture: Flickr / Ann Vale'],
  ])('I645: behind the caption %s the credit%s is skipped', (caption, credit) => {
    expect(outcome(`${BODY}\n\n${caption}${credit}\n\n${MORE}`).skipped).toEqual([credit]);
  });

  it.each([
    'She read it all again. Video: how to mend a bicycle in the rain.',
    'Last year she wrote a long book, Photo: A Life in Oslo.',
    'He showed them one more image: Oslo by night.',
  ])('I645: %s has no credit', (line) => {
    expect(outcome(`${BODY}\n\n${line}\n\n${MORE}`).skipped).toEqual([]);
  });

  it('I14: short lines in front of the title and behind the article are skipped by their place', () => {
    const text = `Site Name\n\nRegions\n\nMinisters Meet in Oslo - 2001-11-23\n\nOslo\n\n${BODY}\n\n${MORE}\n\nBrent price falls again\n\nVolcano erupts`;
    expect(outcome(text, 'Ministers Meet in Oslo')).toEqual({
      text: [BODY, MORE],
      headlines: ['Ministers Meet in Oslo'],
      skipped: ['Site Name', 'Regions', ' - 2001-11-23', 'Oslo', 'Brent price falls again', 'Volcano erupts'],
    });
  });

  it('I14: without a title the last line of some length in front of the article is the headline', () => {
    expect(outcome(`World\n\nMinisters of Norway meet in Oslo\n\n${BODY}`)).toEqual({
      text: [BODY],
      headlines: ['Ministers of Norway meet in Oslo'],
      skipped: ['World'],
    });
  });

  it('I14: a heading between paragraphs is a headline, a bare word is skipped', () => {
    expect(outcome(`${BODY}\n\nA new start for the region\n\n${MORE}\n\nGallery\n\n${BODY}`)).toMatchObject({
      headlines: ['A new start for the region'],
      skipped: ['Gallery'],
    });
  });

  it('I14: items behind a colon and list marks stay text', () => {
    const list = 'The following ministers came:\n- Igor Ivanov\n- Colin Powell';
    expect(outcome(`${BODY}\n\n${list}\n\n${MORE}`).text).toEqual([
      BODY,
      'The following ministers came:',
      '- Igor Ivanov',
      '- Colin Powell',
      MORE,
    ]);
  });

  it('I14: a text without any prose is kept as it is', () => {
    expect(outcome('Putin met Robertson')).toEqual({
      text: ['Putin met Robertson'],
      headlines: [],
      skipped: [],
    });
  });

  it('I15: the text never changes, spans that the source skipped stay skipped and end a paragraph', () => {
    const text = `${BODY} <nav> ${MORE}`;
    const skip = { start: BODY.length + 1, end: BODY.length + 6 };
    const state = normalise(documentState(text, { skipped: [skip] }));
    expect(state.source.text).toBe(text);
    expect(state.source.skipped).toEqual([skip]);
    expect(state.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([BODY, MORE]);
  });

  it('I15: skipped spans and blocks never overlap', () => {
    const text = `Menu\nHome | World | Sport\n\nA title of some length\n\n${BODY}\nShare this\n\n${MORE}\n\nNext\nRelated`;
    const { source, blocks } = normalise(documentState(text));
    const spans = [...source.skipped, ...blocks].sort((left, right) => left.start - right.start);
    spans.slice(1).forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[index]!.end);
    });
  });

  it('I15: nothing in, nothing out', () => {
    expect(outcome('')).toEqual({ text: [], headlines: [], skipped: [] });
    expect(outcome(' \n\n\t')).toEqual({ text: [], headlines: [], skipped: [] });
  });
});

describe('paragraphs', () => {
  it.each([
    ['one line a paragraph', 'First one here.\nSecond one here.', ['First one here.', 'Second one here.']],
    [
      'wrapped by hand',
      'The ministers of both countries met in Oslo\non Monday and agreed on a plan for the coming\nspring.',
      ['The ministers of both countries met in Oslo\non Monday and agreed on a plan for the coming\nspring.'],
    ],
    [
      'wrapped, then a list',
      'The ministers of both countries met in Oslo\n- Norway\n- Russia',
      ['The ministers of both countries met in Oslo', '- Norway', '- Russia'],
    ],
    ['blank lines and space', '  One.  \n \n\n Two.', ['One.', 'Two.']],
  ])('I15: %s', (_, text, expected) => {
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
