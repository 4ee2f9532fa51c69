// Dictionary forms of English words by rule: tables of irregular forms first, then suffixes by part of speech.
import {
  IRREGULAR_ADJECTIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  SHORT_FORMS,
} from '#ingest/lexicon/irregular.ts';
import { DOUBLED, LOST_E, WITH_E, WITHOUT_E } from '#ingest/lexicon/silent-e.ts';

const DOUBLE = /([bdgklmnprtv])\1$/;
const SIBILANT_ES = /(?:s|x|z|ch|sh)es$/;
const VOWEL_GROUPS = /[aeiouy]+/g;

/** Base of a verb from its stem without -ed or -ing. */
function verbFromStem(stem: string): string {
  if (WITH_E.has(stem)) return `${stem}e`;
  if (WITHOUT_E.has(stem) || DOUBLED.has(stem)) return stem;
  if (DOUBLE.test(stem)) {
    const isShort = (stem.match(VOWEL_GROUPS)?.length ?? 0) < 2;
    return stem.endsWith('ll') && isShort ? stem : stem.slice(0, -1);
  }
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

function verbLemma(word: string): string {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_ES.test(word)) {
    const stem = word.slice(0, -2);
    const isWhole = WITHOUT_E.has(stem) || (/(?:ss|x|zz|ch|sh)$/.test(stem) && !WITH_E.has(stem));
    return isWhole ? stem : word.slice(0, -1);
  }
  if (word.endsWith('oes') && word.length > 4) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word;
  if (word.length > 3 && word.endsWith('ed')) return verbFromStem(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) {
    return verbFromStem(word.slice(0, -3));
  }
  return word;
}

function nounLemma(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  // Compounds: "businessmen", "policewomen", "grandchildren".
  if (/.(?:men|women)$/.test(word) && !/(?:omen|specimen|regimen|abdomen|acumen|amen|ramen)$/.test(word)) {
    return `${word.slice(0, -2)}an`;
  }
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s|\ds)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** What is compared, by list: -er and -est end many words that compare nothing. */
const GRADED: ReadonlyMap<string, string> = new Map(
  `great new old young high low strong weak long short small close large late fast slow hard tough soft deep wide broad
  cheap rich poor near clear dark light safe wise rough smooth warm cold cool quick bright tall clean fresh quiet sharp
  thick tight simple loud nice fine brief fair firm full grave kind mild proud rare severe steep strict sound soon
  narrow smart dear fierce strange sweet bitter brave gentle humble noble able`
    .split(/\s+/)
    .flatMap((word) => {
      const stem = word.endsWith('e') ? word.slice(0, -1) : word;
      return [
        [`${stem}er`, word],
        [`${stem}est`, word],
      ] as const;
    }),
);

function adjectiveLemma(word: string): string {
  const known = IRREGULAR_ADJECTIVES.get(word) ?? GRADED.get(word);
  if (known !== undefined) return known;
  return /.{2}i(?:er|est)$/.test(word) ? word.replace(/i(?:er|est)$/, 'y') : word;
}

/** Lower-case lemma of a word with its universal part of speech; a name is its own lemma. */
export function lemmaOf(word: string, upos: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const short = upos === 'NOUN' || upos === 'PROPN' ? undefined : SHORT_FORMS.get(lower);
  if (short !== undefined) return short;
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbLemma(lower);
    case 'NOUN':
      return nounLemma(lower);
    case 'ADV':
      if (lower === 'better' || lower === 'best') return 'well';
      return adjectiveLemma(lower);
    case 'ADJ':
      return adjectiveLemma(lower);
    default:
      return lower;
  }
}
