// Lemmas by rule.
import { describe, expect, it } from 'vitest';

import { lemmaOf } from './lemma.ts';

const TABLE: readonly [upos: string, pairs: string][] = [
  [
    'VERB',
    `said:say says:say met:meet meets:meet spoke:speak thanked:thank complained:complain stressed:stress joined:join
     joining:join accused:accuse visiting:visit visited:visit planned:plan stopped:stop controlled:control called:call
     killed:kill added:add denied:deny denies:deny tried:try dies:die died:die tying:tie goes:go vetoes:veto passes:pass
     focuses:focus announced:announce announcing:announce believed:believe charged:charge changed:change urged:urge
     arrived:arrive required:require included:include decided:decide avoided:avoid created:create treated:treat
     defeated:defeat voted:vote invited:invite edited:edit explored:explore offered:offer interfered:interfere
     prepared:prepare appeared:appear combined:combine explained:explain agreed:agree needed:need proceed:proceed
     resigned:resign bringing:bring praised:praise proposed:propose opposed:oppose increased:increase discussed:discuss
     taken:take written:write withdrew:withdraw sought:seek shot:shoot is:be 's:be`,
  ],
  ['AUX', `was:be were:be has:have had:have did:do ca:can wo:will 'll:will 'd:would`],
  [
    'NOUN',
    `talks:talk countries:country allies:ally boxes:box churches:church glasses:glass men:man women:woman
     businessmen:businessman children:child grandchildren:grandchild wives:wife lives:life crises:crisis
     memoranda:memorandum heroes:hero species:species headquarters:headquarters news:news bosses:boss gas:gas
     buses:bus 1990s:1990s secretaries:secretary politics:politics forces:force alliance:alliance status:status`,
  ],
  [
    'ADJ',
    'greater:great largest:large bigger:big happier:happy best:good worst:bad strong:strong modest:modest',
  ],
  ['ADV', 'better:well earlier:early later:late'],
  ['PROPN', 'Robertson:robertson Ivanovs:ivanovs NATO:nato'],
  ['PRON', 'him:he them:they his:his us:we'],
  ['PART', "n't:not n’t:not"],
];

describe('lemmas', () => {
  const cases = TABLE.flatMap(([upos, pairs]) =>
    pairs.split(/\s+/).map((pair) => [upos, ...pair.split(':')] as [string, string, string]),
  );
  it.each(cases)('I5: %s %s -> %s', (upos, word, lemma) => {
    expect(lemmaOf(word, upos)).toBe(lemma);
  });

  it('I5: a lemma is lower-case whatever the word is', () => {
    expect(lemmaOf('SAID', 'VERB')).toBe('say');
    expect(lemmaOf('Countries', 'NOUN')).toBe('country');
  });
});
