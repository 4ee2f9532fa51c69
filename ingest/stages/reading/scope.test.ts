import { describe, expect, it } from 'vitest';

import { treeOf } from '#ingest/syntax/tree.ts';
import { parsed } from '#test/support/parsed.ts';

import { readScope } from './scope.ts';

const JOIN = 'join//VERB';

describe('I64: polarity and modality by scope', () => {
  it.each([
    ['Kenya//PROPN/2/nsubj joined/join/VERB/0/root', 'joined', 'asserted actual'],
    ['Kenya//PROPN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod join//VERB/0/root', 'join', 'denied actual'],
    ['Kenya//PROPN/3/nsubj will//AUX/3/aux join//VERB/0/root', 'join', 'asserted planned'],
    ['Kenya//PROPN/3/nsubj would//AUX/3/aux join//VERB/0/root', 'join', 'asserted possible'],
    ['Kenya//PROPN/3/nsubj allegedly//ADV/3/advmod joined/join/VERB/0/root', 'joined', 'asserted alleged'],
    [
      `Kenya//PROPN/2/nsubj refused/refuse/VERB/0/root to//PART/4/mark ${JOIN}/2/xcomp`,
      'join',
      'denied actual',
    ],
    [
      `Kenya//PROPN/2/nsubj plans/plan/VERB/0/root to//PART/4/mark ${JOIN}/2/xcomp`,
      'join',
      'asserted planned',
    ],
    [
      `Kenya//PROPN/4/nsubj does/do/AUX/4/aux not//PART/4/advmod plan//VERB/0/root to//PART/6/mark ${JOIN}/4/xcomp`,
      'join',
      'denied planned',
    ],
    [
      `Kenya//PROPN/2/nsubj has/have/VERB/0/root no//DET/4/det plans/plan/NOUN/2/obj to//PART/6/mark ${JOIN}/4/acl`,
      'join',
      'denied planned',
    ],
    [
      `there//PRON/2/expl was/be/VERB/0/root no//DET/4/det talk//NOUN/2/nsubj of//SCONJ/7/mark Kenya//PROPN/7/nsubj joining/join/VERB/4/acl`,
      'joining',
      'denied possible',
    ],
    [
      `Kenya//PROPN/4/nsubj is/be/AUX/4/aux not//PART/4/advmod standing/stand/VERB/0/root to//PART/6/mark ${JOIN}/4/advcl`,
      'join',
      'denied planned',
    ],
    [
      'Kenya//PROPN/4/nsubj is/be/AUX/4/aux against//SCONJ/4/mark joining/join/VERB/0/root',
      'joining',
      'denied actual',
    ],
    [
      `if//SCONJ/3/mark Kenya//PROPN/3/nsubj joins/join/VERB/4/advcl wins/win/VERB/0/root`,
      'joins',
      'asserted possible',
    ],
    [
      'Kenya//PROPN/3/nsubj was/be/AUX/3/aux accused/accuse/VERB/0/root of//SCONJ/5/mark joining/join/VERB/3/advcl',
      'joining',
      'asserted alleged',
    ],
    [
      `Kenya//PROPN/3/nsubj is/be/AUX/3/aux said/say/VERB/0/root to//PART/6/mark have//AUX/6/aux joined/join/VERB/3/xcomp`,
      'joined',
      'asserted alleged',
    ],
    [
      'Blair//PROPN/2/nsubj denied/deny/VERB/0/root that//SCONJ/5/mark Kenya//PROPN/5/nsubj joined/join/VERB/2/ccomp',
      'joined',
      'denied actual',
    ],
    [
      'Blair//PROPN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod say//VERB/0/root Kenya//PROPN/6/nsubj joined/join/VERB/4/ccomp',
      'joined',
      'asserted actual',
    ],
    [
      'Kenya//PROPN/4/nsubj will//AUX/4/aux not//PART/4/advmod leave//VERB/0/root or//CCONJ/6/cc join//VERB/4/conj',
      'join',
      'denied planned',
    ],
    [
      'Kenya//PROPN/4/nsubj will//AUX/4/aux not//PART/4/advmod leave//VERB/0/root but//CCONJ/6/cc join//VERB/4/conj',
      'join',
      'asserted planned',
    ],
    [
      'Blair//PROPN/6/nsubj who//PRON/3/nsubj joined/join/VERB/1/acl will//AUX/6/aux not//PART/6/advmod resign//VERB/0/root',
      'joined',
      'asserted actual',
    ],
    [
      'without//SCONJ/2/mark joining/join/VERB/4/advcl Kenya//PROPN/4/nsubj left/leave/VERB/0/root',
      'joining',
      'denied actual',
    ],
  ])('I64: %s [%s]', (source, trigger, expected) => {
    const sentence = parsed(source);
    const { polarity, modality } = readScope(treeOf(sentence), sentence.at(trigger), false);
    expect(`${polarity} ${modality}`).toBe(expected);
  });

  it.each([
    ['held/hold/VERB/0/root talks/talk/NOUN/1/obj', false, 'asserted actual'],
    ['rejected/reject/VERB/0/root talks/talk/NOUN/1/obj', false, 'denied actual'],
    ['proposed/propose/VERB/0/root talks/talk/NOUN/1/obj', false, 'asserted possible'],
    ['praised/praise/VERB/0/root talks/talk/NOUN/1/obj', false, 'asserted actual'],
    ['talks/talk/NOUN/3/nsubj were/be/AUX/3/aux cancelled/cancel/VERB/0/root', false, 'denied actual'],
    ['talks/talk/NOUN/3/nsubj are/be/AUX/3/aux planned/plan/VERB/0/root', false, 'asserted planned'],
    ['talks/talk/NOUN/3/nsubj will//AUX/3/aux resume//VERB/0/root', false, 'asserted planned'],
    ['may//AUX/2/aux improve//VERB/0/root talks/relation/NOUN/2/obj', true, 'asserted actual'],
    ['ready//ADJ/0/root for//ADP/3/case talks/talk/NOUN/1/obl', false, 'asserted planned'],
  ] as const)('I64: an event noun: %s (a state: %s)', (source, state, expected) => {
    const sentence = parsed(source);
    const { polarity, modality } = readScope(treeOf(sentence), sentence.at('talks'), state);
    expect(`${polarity} ${modality}`).toBe(expected);
  });
});
