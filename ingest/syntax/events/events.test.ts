import { describe, expect, it } from 'vitest';

import { type Parsed, parsed } from '#test/support/parsed.ts';

import { treeOf } from '../tree.ts';
import { eventBetween } from './between.ts';
import { predicateEvent } from './predicate.ts';

const SENTENCES = {
  sanctions:
    'Kenya//PROPN/2/nsubj imposed/impose/VERB/0/root sanctions/sanction/NOUN/2/obj on//ADP/5/case Chad//PROPN/3/nmod',
  aid: 'Kenya//PROPN/2/nsubj suspended/suspend/VERB/0/root aid//NOUN/2/obj to//ADP/5/case Chad//PROPN/3/nmod',
  agreed:
    'Kenya//PROPN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark attack//VERB/2/xcomp Chad//PROPN/4/obj',
  threatened:
    'Kenya//PROPN/2/nsubj threatened/threaten/VERB/0/root to//PART/4/mark attack//VERB/2/xcomp Chad//PROPN/4/obj',
  attacked: 'Kenya//PROPN/2/nsubj attacked/attack/VERB/0/root Chad//PROPN/2/obj',
  passive:
    'Chad//PROPN/3/nsubj was/be/AUX/3/aux attacked/attack/VERB/0/root by//ADP/5/case Kenya//PROPN/3/obl',
  will: 'Kenya//PROPN/3/nsubj will//AUX/3/aux meet//VERB/0/root Chad//PROPN/3/obj',
  'not meet': 'Kenya//PROPN/4/nsubj will//AUX/4/aux not//PART/4/advmod meet//VERB/0/root Chad//PROPN/4/obj',
  must: 'Kenya//PROPN/2/nsubj said/say/VERB/0/root Chad//PROPN/5/nsubj must//AUX/5/aux withdraw//VERB/2/ccomp',
  said: 'Kenya//PROPN/2/nsubj said/say/VERB/0/root it//PRON/4/nsubj praised/praise/VERB/2/ccomp Chad//PROPN/4/obj',
  mutual:
    'Kenya//PROPN/4/nsubj and//CCONJ/3/cc Chad//PROPN/1/conj signed/sign/VERB/0/root an//DET/6/det agreement//NOUN/4/obj',
  noun: 'Kenya//PROPN/2/nsubj announced/announce/VERB/0/root the//DET/4/det release//NOUN/2/obj of//ADP/6/case Petrov//PROPN/4/nmod',
  'second verb':
    'Kenya//PROPN/2/nsubj praised/praise/VERB/0/root Mali//PROPN/2/obj and//CCONJ/5/cc condemned/condemn/VERB/2/conj Chad//PROPN/5/obj',
  unknown: 'Kenya//PROPN/2/nsubj frobnicated/frobnicate/VERB/0/root Chad//PROPN/2/obj',
} as const;

type Name = keyof typeof SENTENCES;

function between(name: Name, source: string, target: string): string | null {
  const sentence = parsed(SENTENCES[name]);
  return (
    eventBetween({ sentences: [sentence] }, spanOf(sentence, source), spanOf(sentence, target))?.root ?? null
  );
}

function spanOf(sentence: Parsed, word: string): { start: number; end: number } | null {
  return sentence.tokens[sentence.at(word)] ?? null;
}

describe('event dictionary over the parse', () => {
  it.each<[Name, string, string]>([
    ['sanctions', 'imposed', '163'],
    ['aid', 'suspended', '162'],
    ['attacked', 'attacked', '190'],
    ['noun', 'release', '084'],
  ])('I152: the most specific pattern gives the code: %s', (name, word, code) => {
    const sentence = parsed(SENTENCES[name]);
    expect(predicateEvent(treeOf(sentence), sentence.at(word))?.code).toBe(code);
  });

  it('I152: a verb that no list knows is no event', () => {
    const sentence = parsed(SENTENCES.unknown);
    expect(predicateEvent(treeOf(sentence), sentence.at('frobnicated'))).toBeNull();
  });

  it.each<[Name, string]>([
    ['attacked', 'ASSAULT'],
    ['passive', 'ASSAULT'],
    ['agreed', 'AGREE'],
    ['threatened', 'THREATEN'],
    ['will', 'AGREE'],
    ['not meet', 'REJECT'],
    ['must', 'REQUEST'],
    ['said', 'SUPPORT'],
    ['mutual', 'SUPPORT'],
    ['second verb', 'ACCUSE'],
    ['aid', 'SANCTION'],
  ])('I153: the outer word decides between two places: %s is %s', (name, root) => {
    expect(between(name, 'Kenya', 'Chad')).toBe(root);
  });

  it('I153: an untold side leaves the words around the other', () => {
    const sentence = parsed(SENTENCES.attacked);
    const source = spanOf(sentence, 'Kenya');
    expect(eventBetween({ sentences: [sentence] }, source, null)?.root).toBe('ASSAULT');
    expect(eventBetween({ sentences: [sentence] }, null, null)).toBeNull();
  });
});
