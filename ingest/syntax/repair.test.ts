import { describe, expect, it } from 'vitest';

import type { NameSpan } from '#ingest/state.ts';
import { parsed } from '#test/support/parsed.ts';

import { repairTokens } from './repair.ts';

function person(first: number, last: number): NameSpan {
  return { first, last, label: 'PER', probability: 1 };
}

/** word > head:relation of the tokens that the mending changed. */
function mended(source: string, names: NameSpan[] = []): string[] {
  const { tokens } = parsed(source);
  return repairTokens(tokens, names).flatMap((token, index) => {
    const before = tokens[index];
    if (token === before) return [];
    return [`${token.text} > ${tokens[token.head]?.text ?? 'root'}:${token.deprel}`];
  });
}

describe('I61: mended parses', () => {
  it.each([
    [
      'a participle in front of a name',
      'talks//NOUN/0/root in//ADP/3/case Oslo//PROPN/1/nmod with//SCONJ/5/mark visiting/visit/VERB/1/advcl Minister//PROPN/7/nmod Dahl//PROPN/5/obj',
      [person(6, 7)],
      ['with > Dahl:case', 'visiting > Dahl:amod', 'Dahl > talks:nmod'],
    ],
    [
      'an object in front of its gerund',
      'talk//NOUN/0/root of//SCONJ/4/mark Kenya//PROPN/4/obj joining/join/VERB/1/acl NATO//PROPN/4/obj',
      [],
      ['Kenya > joining:nsubj'],
    ],
    [
      'a gerund hung on its subject',
      'talk//NOUN/0/root of//ADP/3/case Kenya//PROPN/1/nmod joining/join/VERB/3/acl NATO//PROPN/4/obj',
      [],
      ['of > joining:mark', 'Kenya > joining:nsubj', 'joining > talk:acl'],
    ],
    [
      'a participle as preposition',
      'spoke/speak/VERB/0/root following/follow/VERB/3/amod talks//NOUN/1/obl',
      [],
      ['following > talks:case'],
    ],
    [
      'an office that took the place of its holder',
      'chief//NOUN/3/nmod Messier//PROPN/1/flat resigned/resign/VERB/0/root',
      [person(1, 2)],
      ['chief > Messier:nmod', 'Messier > resigned:nsubj'],
    ],
    [
      'a coordination labelled as one name',
      'Bush//PROPN/4/nsubj and//CCONJ/3/cc Putin//PROPN/1/flat met/meet/VERB/0/root',
      [],
      ['Putin > Bush:conj'],
    ],
    [
      'a second subject behind its verb',
      'Kenya//PROPN/2/nsubj accused/accuse/VERB/0/root Somalia//PROPN/2/nsubj',
      [],
      ['Somalia > accused:obj'],
    ],
    [
      'an organisation cut off its office',
      'talks//NOUN/0/root with//SCONJ/3/mark visiting/visit/VERB/1/advcl NATO//PROPN/3/obj chief//PROPN/6/nmod Dahl//PROPN/3/obj',
      [person(5, 6)],
      ['with > Dahl:case', 'visiting > Dahl:amod', 'NATO > Dahl:compound', 'Dahl > talks:nmod'],
    ],
    [
      'a noun labelled as a clause',
      'After//SCONJ/2/case talks/talk/NOUN/4/advcl Dahl//PROPN/4/nsubj spoke/speak/VERB/0/root',
      [],
      ['After > talks:case', 'talks > spoke:obl'],
    ],
    [
      'a subject hung on the complement',
      'Dahl//PROPN/4/nsubj was/be/AUX/3/aux elected/elect/VERB/0/root president//NOUN/3/xcomp',
      [],
      ['Dahl > elected:nsubj'],
    ],
    [
      'a preposition inside its phrase',
      'studied/study/VERB/0/root at//ADP/3/case Uppsala//PROPN/4/compound University//PROPN/1/obl',
      [],
      ['at > University:case'],
    ],
    [
      'a preposition hung on the verb',
      'lives/live/VERB/0/root in//ADP/1/advmod Lisbon//PROPN/1/obl',
      [],
      ['in > Lisbon:case'],
    ],
  ] as const)('I61: %s', (_, source, names, changes) => {
    expect(mended(source, [...names])).toEqual(changes);
  });

  it.each([
    [
      'a bare oblique behind its verb that names an actor',
      'meet/meet/VERB/0/root Dahl//PROPN/1/obl Tuesday//PROPN/1/obl',
      [person(1, 2), { ...person(2, 3), label: 'DATE' }],
      ['Dahl > meet:obj'],
    ],
    [
      'a name compounded with the noun in front of it',
      'the//DET/2/det firm//NOUN/0/root Acme//PROPN/2/compound Robotics//PROPN/3/flat',
      [{ ...person(2, 4), label: 'ORG' }],
      ['Acme > firm:appos'],
    ],
    [
      'a speaker taken for an apposition',
      'Kenya//PROPN/3/nsubj would//AUX/3/aux attack/attack/VERB/0/root Chad//PROPN/3/obj ,//PUNCT/7/punct Mr.//PROPN/7/nmod Dahl//PROPN/4/appos warned/warn/VERB/4/acl .//PUNCT/3/punct',
      [person(6, 7)],
      ['Dahl > warned:nsubj', 'warned > attack:parataxis'],
    ],
    [
      'a name between a gerund and its marker',
      'talk//NOUN/0/root of//SCONJ/4/mark Kenya//PROPN/1/nmod joining/join/VERB/1/acl NATO//PROPN/4/obj',
      [],
      ['Kenya > joining:nsubj'],
    ],
    [
      'an object joined to a date',
      'visit/visit/VERB/0/root Latvia//PROPN/1/obj Friday//PROPN/1/obl and//CCONJ/5/cc Estonia//PROPN/3/conj',
      [
        { ...person(1, 2), label: 'GPE' },
        { ...person(2, 3), label: 'DATE' },
        { ...person(4, 5), label: 'GPE' },
      ],
      ['Estonia > Latvia:conj'],
    ],
    [
      'a person described, hung on the place named last',
      'envoy//NOUN/6/nsubj to//ADP/3/case Jordan//PROPN/1/nmod ,//PUNCT/5/punct Dahl//PROPN/3/appos left/leave/VERB/0/root',
      [{ ...person(2, 3), label: 'GPE' }, person(4, 5)],
      ['Dahl > envoy:appos'],
    ],
    [
      'a relative pronoun in front of the subject',
      'Dahl//PROPN/0/root whom//PRON/4/obl Egypt//PROPN/4/nsubj accused/accuse/VERB/1/acl',
      [],
      ['whom > accused:obj'],
    ],
    [
      'two words that introduce a verb',
      'Rather//ADV/3/advmod than//ADP/1/fixed join//VERB/5/advcl Kenya//PROPN/5/nsubj met/meet/VERB/0/root',
      [],
      ['Rather > join:mark'],
    ],
    [
      'a noun that opens the sentence',
      'Claims/claim/VERB/0/root that//SCONJ/4/mark Kenya//PROPN/4/nsubj lied/lie/VERB/1/ccomp are/be/AUX/6/cop false//ADJ/1/ccomp',
      [],
      ['Claims > false:nsubj', 'lied > Claims:acl', 'false > root:root'],
    ],
    [
      'a participle cut off the verb that it completes',
      'Kenya//PROPN/2/nsubj stands/stand/VERB/0/root accused/accuse/VERB/2/parataxis',
      [],
      ['accused > stands:xcomp'],
    ],
    [
      'a predicate behind a colon',
      'Dahl//PROPN/0/root ://PUNCT/3/punct Ready//ADJ/1/acl',
      [],
      ['Ready > Dahl:parataxis'],
    ],
  ] as const)('I210: %s', (_, source, names, changes) => {
    expect(mended(source, [...names])).toEqual(changes);
  });

  it('I212: a mend that would close a circle is left out', () => {
    const source =
      'prevent/prevent/VERB/0/root Dahl//PROPN/4/obj from//SCONJ/4/mark marrying/marry/VERB/1/xcomp Berg//PROPN/4/obj';
    const { tokens } = parsed(source);
    const read = repairTokens(tokens, [person(1, 2), person(4, 5)]);
    for (const index of read.keys()) {
      const above = new Set<number>();
      for (let at = index; at >= 0; at = read[at]?.head ?? -1) {
        expect(above).not.toContain(at);
        above.add(at);
      }
    }
  });

  it('I61: a sound parse stays as it is', () => {
    expect(
      mended(
        'Kenya//PROPN/2/nsubj denied/deny/VERB/0/root attacking/attack/VERB/2/xcomp Somalia//PROPN/3/obj',
      ),
    ).toEqual([]);
  });
});
