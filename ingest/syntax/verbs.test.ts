import { describe, expect, it } from 'vitest';

import { parsed } from '#test/support/parsed.ts';

import { treeOf } from './tree.ts';
import { agents, directObjects, isPassiveReading, patients, surfaceSubjects } from './verbs.ts';

const SENTENCES = {
  coordinated:
    'Ivanov//PROPN/4/nsubj and//CCONJ/3/cc Rushaylo//PROPN/1/conj met/meet/VERB/0/root Bush//PROPN/4/obj and//CCONJ/7/cc Blair//PROPN/5/conj',
  passive:
    'Petrov//PROPN/3/nsubj was/be/AUX/3/aux arrested/arrest/VERB/0/root by//ADP/5/case police//NOUN/3/obl',
  shared:
    'Petrov//PROPN/3/nsubj was/be/AUX/3/aux arrested/arrest/VERB/0/root and//CCONJ/5/cc jailed/jail/VERB/3/conj',
  unshared:
    'Petrov//PROPN/3/nsubj was/be/AUX/3/aux arrested/arrest/VERB/0/root and//CCONJ/5/cc lives/live/VERB/3/conj',
  relative:
    'Petrov//PROPN/6/nsubj who//PRON/3/nsubj met/meet/VERB/1/acl Horvat//PROPN/3/obj has/have/AUX/6/aux resigned/resign/VERB/0/root',
  control:
    'Bush//PROPN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark meet/meet/VERB/2/xcomp Putin//PROPN/4/obj',
  objectControl:
    'Bush//PROPN/2/nsubj urged/urge/VERB/0/root Putin//PROPN/2/obj to//PART/5/mark meet/meet/VERB/2/xcomp Blair//PROPN/5/obj',
  noun: "Kenya//PROPN/3/nmod 's//PART/1/case bid//NOUN/0/root to//PART/5/mark join//VERB/3/acl NATO//PROPN/5/obj",
  heldNoun:
    'Kenya//PROPN/2/nsubj has/have/VERB/0/root no//DET/4/det interest//NOUN/2/obj in//SCONJ/6/mark joining/join/VERB/4/acl NATO//PROPN/6/obj',
  sharedObject:
    'Gunmen//NOUN/2/nsubj kidnapped/kidnap/VERB/0/root and//CCONJ/4/cc killed/kill/VERB/2/conj Petrov//PROPN/4/obj',
} as const;

type Name = keyof typeof SENTENCES;

function words(
  name: Name,
  pick: (tree: ReturnType<typeof treeOf>, verb: number) => number[],
  verb: string,
): string[] {
  const sentence = parsed(SENTENCES[name]);
  return pick(treeOf(sentence), sentence.at(verb)).map((token) => sentence.tokens[token]?.text ?? '');
}

describe('I60: who does it and to whom', () => {
  it.each([
    ['coordinated', 'met', ['Ivanov', 'Rushaylo'], ['Bush', 'Blair']],
    ['passive', 'arrested', ['police'], ['Petrov']],
    ['shared', 'jailed', [], ['Petrov']],
    ['unshared', 'lives', ['Petrov'], []],
    ['relative', 'met', ['Petrov'], ['Horvat']],
    ['control', 'meet', ['Bush'], ['Putin']],
    ['objectControl', 'meet', ['Putin'], ['Blair']],
    ['noun', 'join', ['Kenya'], ['NATO']],
    ['heldNoun', 'joining', ['Kenya'], ['NATO']],
    ['sharedObject', 'kidnapped', ['Gunmen'], ['Petrov']],
  ] as const)('I60: %s: %s', (name, verb, doers, done) => {
    expect(words(name, agents, verb)).toEqual(doers);
    expect(words(name, patients, verb)).toEqual(done);
  });

  it('I60: a passive is told by its auxiliary, and its subject is on the surface', () => {
    expect(words('passive', surfaceSubjects, 'arrested')).toEqual(['Petrov']);
    expect(words('passive', directObjects, 'arrested')).toEqual([]);
    const sentence = parsed(SENTENCES.control);
    expect(isPassiveReading(treeOf(sentence), sentence.at('agreed'))).toBe(false);
  });
});
