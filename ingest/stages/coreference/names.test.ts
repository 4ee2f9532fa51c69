import { describe, expect, it } from 'vitest';

import { bodyNounOf, sameBody, shortens } from './body-names.ts';
import { generationOf, isVariantOf, nameWords } from './person-names.ts';

describe('I63: variants of a name', () => {
  it.each([
    ['Putin', 'Vladimir Putin', true],
    ['Mr. Putin', 'Vladimir Putin', true],
    ['V. Putin', 'Vladimir Putin', true],
    ['George Bush', 'George W. Bush', true],
    ['bin Laden', 'Osama bin Laden', true],
    ['Saddam', 'Saddam Hussein', true],
    ['Igor Ivanov', 'Sergei Ivanov', false],
    ['Ivanova', 'Igor Ivanov', false],
    ['Vladimir Rushaylo', 'Vladimir Putin', false],
    ['Clinton', 'Hillary Rodham Clinton', true],
  ])('I63: "%s" for "%s": %s', (short, full, expected) => {
    expect(isVariantOf(nameWords(short), nameWords(full))).toBe(expected);
  });

  it.each([
    ['NATO', 'North Atlantic Treaty Organization', true],
    ['U.N.', 'United Nations', true],
    ['BMF', 'Bond Market Forum', true],
    ['Microsoft', 'Microsoft Corp.', true],
    ['the Red Cross', 'Red Cross', true],
    ['Security Council', 'U.N. Security Council', true],
    ['Council', 'Security Council', false],
    ['Bank', 'World Bank', false],
    ['Georgia', 'Georgia Power', false],
    ['Boeing', 'Airbus', false],
  ])('I63: "%s" for "%s": %s', (left, right, expected) => {
    expect(sameBody(left, right)).toBe(expected);
    expect(sameBody(right, left)).toBe(expected);
  });

  it.each([
    ['John Smith Sr.', 'sr'],
    ['John Smith, Junior', 'jr'],
    ['John Paul II', 'ii'],
    ['V. Putin', null],
    ['Junior', null],
    ['Malcolm X', null],
  ])('I265: the mark of generation in "%s" is %s', (text, mark) => {
    expect(generationOf(text)).toBe(mark);
  });

  it.each([
    ['Tarsen', 'Tarsen & Vale', true],
    ['Kestrel', 'Kestrel Partners', true],
    ['Orvel', 'Orvel Party', true],
    ['First Lorne', 'First Lorne Bank', true],
    ['Tarsen', 'Tarsen Asia', false],
    ['Tarsen', 'Tarsen Norway', false],
    ['Tarsen', 'Tarsen Ventures', false],
    ['Tarsen', 'Tarsen 2022', false],
    ['Denver', 'Denver Post', false],
    ['Denver', 'Denver Police Department', false],
    ['Oslo', 'Oslo Shipping', false],
    ['Texas', 'Texas Pipelines', false],
    ['France', 'Air France', false],
    ['Bank', 'Bank of England', false],
    ['Doctors', 'Doctors of the World', false],
    ['Kestrel Partners', 'Kestrel', false],
  ])('I411: "%s" for "%s": %s', (short, long, expected) => {
    expect(shortens(short, long)).toBe(expected);
  });

  it('I63: the noun in a name says what kind of body it is', () => {
    expect(bodyNounOf(['Permanent Joint Council'])).toBe('council');
    expect(bodyNounOf(['Bank of England'])).toBe('bank');
    expect(bodyNounOf(['Gazprom'])).toBeNull();
  });
});
