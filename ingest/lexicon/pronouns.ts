// What a pronoun can stand for by its form alone: one person, several, or a thing, body or place.
export const PRONOUN_TYPES: ReadonlyMap<string, 'Person' | 'Group' | 'Other'> = new Map([
  ...'he him his himself she her hers herself i me my mine myself who whom'
    .split(' ')
    .map((word) => [word, 'Person'] as const),
  ...'they them their theirs themselves we us our ours ourselves'
    .split(' ')
    .map((word) => [word, 'Group'] as const),
  ...'it its itself which whose that'.split(' ').map((word) => [word, 'Other'] as const),
]);
