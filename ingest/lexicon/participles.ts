// Participles behind a name and a hyphen that say what the name is to what they describe: "Iran-backed", "Boston-based".

export interface ParticipleTie {
  type: string;
  /** What is described is the subject, the name in front the object: "the Boston-based firm" is in Boston. */
  described: 'subject' | 'object';
}

const table = new Map<string, ParticipleTie>();

function participles(type: string, described: ParticipleTie['described'], words: string): void {
  for (const word of words.split(' ')) table.set(word, { type, described });
}

participles('BASED_IN', 'subject', 'based headquartered domiciled');
participles('BORN_IN', 'subject', 'born');
participles('EDUCATED_AT', 'subject', 'educated');
participles('SUPPORTED', 'object', 'backed supported endorsed');
participles(
  'AIDED',
  'object',
  'funded financed armed equipped supplied sponsored subsidised subsidized bankrolled trained',
);
participles('OWNS', 'object', 'owned controlled');
participles('HEAD_OF', 'object', 'led run headed');
participles('FOUNDED', 'object', 'founded');
participles('ALLY_OF', 'subject', 'allied aligned');
participles('RELATION', 'subject', 'linked affiliated');

export const PARTICIPLE_TIES: ReadonlyMap<string, ParticipleTie> = table;
