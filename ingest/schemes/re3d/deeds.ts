// Words of fighting: nouns by the prepositions of their target, and verbs.

const AGAINST = ['against'];

/** Nouns of fighting: prepositions behind which the target stands. */
export const DEED_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ...'strike airstrike air-strike raid attack assault bombardment bombing offensive'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['against', 'on', 'upon', 'at', 'of']]),
  ...'campaign operation mission effort resistance push sortie'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, AGAINST]),
  ...'fight fighting battle war struggle clash combat'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['against', 'with']]),
]);

/** Verbs of fighting with their target as object. */
export const DEED_VERBS: ReadonlySet<string> = new Set(
  `attack strike bomb bombard shell raid assault target engage hit kill fight combat counter confront defeat destroy degrade
   eliminate dismantle repel expel oust besiege ambush invade storm disrupt`.split(/\s+/),
);

/** Verbs that take a place from somebody. */
export const TAKING_VERBS: ReadonlySet<string> = new Set(
  'liberate free seize retake recapture capture clear reclaim wrest'.split(' '),
);

/** Verbs that turn against somebody. */
export const TURNING_VERBS: ReadonlySet<string> = new Set(
  'fight battle unite stand struggle fire operate act strike rise'.split(' '),
);
