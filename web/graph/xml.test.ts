import { describe, expect, it } from 'vitest';

import { xmlAttributes, xmlText } from './xml.ts';

describe('text in XML files', () => {
  it.each([
    ['A & B <c> "d"', 'A &amp; B &lt;c&gt; &quot;d&quot;'],
    ['a\u0000\u0007b', 'ab'],
    ['lone \ud800 half', 'lone  half'],
    ['\u{1f600} stays', '\u{1f600} stays'],
    ['two\nlines', 'two&#10;lines'],
  ])('W210, W211: %j is %j', (given, written) => {
    expect(xmlText(given)).toBe(written);
  });

  it('W210, W211: an attribute without a value is left out', () => {
    expect(xmlAttributes({ a: 1, b: null, c: '<' })).toBe(' a="1" c="&lt;"');
  });
});
