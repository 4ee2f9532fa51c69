// Publish dates, as outlets write them.
import { describe, expect, it } from 'vitest';

import { publishDay, splitTitleDate } from './dates.ts';

describe('I106: a publish date is the calendar day that the outlet writes', () => {
  it.each([
    ['2001-11-23', '2001-11-23'],
    ['20011123', '2001-11-23'],
    ['2001-11-23T23:30:00-05:00', '2001-11-23'],
    ['2001-11-23T01:00:00+03:00', '2001-11-23'],
    [' 2001-11-23 14:00 ', '2001-11-23'],
    ['23 November 2001', '2001-11-23'],
    ['Nov. 23, 2001', '2001-11-23'],
    ['Friday, November 23, 2001 10:15 am', '2001-11-23'],
    ['2001-02-30', null],
    ['2001-13-01', null],
    ['November 2001', null],
    ['Friday', null],
    ['11/12/2001', null],
    ['yesterday', null],
    ['', null],
    ['no date at all', null],
  ])('%j is %j', (written, day) => {
    expect(publishDay(written)).toBe(day);
  });
});

describe('I107: a date at the end of a title is the publish date, and no part of the title', () => {
  it.each([
    ['New Relationship with NATO - 2001-11-23', 'New Relationship with NATO', '2001-11-23'],
    ['New Relationship \u2013 2001-11-23', 'New Relationship', '2001-11-23'],
    ['New Relationship 2001-11-23', 'New Relationship 2001-11-23', null],
    ['New Relationship - 2001-11-33', 'New Relationship - 2001-11-33', null],
    ['A - 2001-11-23 - B', 'A - 2001-11-23 - B', null],
  ])('%j', (written, title, publishedAt) => {
    expect(splitTitleDate(written)).toEqual({ title, publishedAt });
  });
});

it.each([' ', ' -', '\u00a0'])('I375: %j a hundred thousand times is a title like any other', (run) => {
  const title = `A${run.repeat(150_000)}B`;
  expect(splitTitleDate(title)).toEqual({ title, publishedAt: null });
});
