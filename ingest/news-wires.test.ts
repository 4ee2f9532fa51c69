// Constructions that real wire copy showed: a sentence of our own, the edges that it says, and those that it must not be
// taken to say.
import { describe, it } from 'vitest';

import { edgesCheck, full, type NewsRow } from '#test/support/news-rows.ts';
import { modelReader } from '#test/support/read-text.ts';

const SHARED_ENDS: readonly NewsRow[] = [
  [
    'East and West Germany signed a treaty with Poland.',
    ['East Germany SIGNED_WITH Poland', 'Germany SIGNED_WITH Poland'],
    [],
  ],
  ['North and South Korea exchanged artillery fire on Thursday.', ['North Korea FOUGHT South Korea'], []],
  [
    'North and South Korean officials met Lin Hao in Geneva on Monday.',
    ['North Korea MET Lin Hao', 'South Korea MET Lin Hao'],
    [],
  ],
];

const TOLD: readonly NewsRow[] = [
  [
    'Karim Aziz told Samir Nader that he would help him.',
    ['Karim Aziz AIDED Samir Nader'],
    ['Samir Nader AIDED Karim Aziz'],
  ],
  [
    'Lena Moss visited Oslo to meet Ruth Berg, who had promised Ida Holm she would support her.',
    ['Ruth Berg SUPPORTED Ida Holm'],
    ['Ida Holm SUPPORTED Ruth Berg'],
  ],
];

const STUDIES: readonly NewsRow[] = [
  [
    'Tom Ellis, a history major at Duke University, won the prize.',
    ['Tom Ellis EDUCATED_AT Duke University'],
    ['Tom Ellis OFFICIAL_OF Duke University'],
  ],
  ['An army major, Tom Ellis, was arrested by Ghana.', ['Ghana ARRESTED Tom Ellis'], []],
];

const STANCES: readonly NewsRow[] = [
  [
    'Pro-Moscow lawmaker Petru Rusu met anti-Kremlin activist Boris Nemov.',
    ['Petru Rusu MET Boris Nemov'],
    ['Boris Nemov MEMBER_OF anti-Kremlin', 'Petru Rusu MEMBER_OF Moscow'],
  ],
  [
    'The pro-Beijing councillor Lydia Kwan was re-elected on Sunday.',
    [],
    ['Lydia Kwan MEMBER_OF pro-Beijing'],
  ],
];

const SEATS: readonly NewsRow[] = [
  [
    'The councillors Ann Vale of DAB and Priya Lung of UKP were re-elected on Sunday.',
    ['Ann Vale MEMBER_OF DAB'],
    ['Ann Vale EMPLOYEE_OF DAB'],
  ],
  ['The reporter Lydia Kwan of the BBC was re-elected on Sunday.', ['Lydia Kwan EMPLOYEE_OF BBC'], []],
];

const reader = modelReader();
const check = edgesCheck(reader);

describe('constructions of wire copy', () => {
  it.each(full(SHARED_ENDS))('I640: %s', check);
  it.each(full(TOLD))('I641: %s', check);
  it.each(full(STUDIES))('I642: %s', check);
  it.each(full(STANCES))('I643: %s', check);
  it.each(full(SEATS))('I644: %s', check);
});
