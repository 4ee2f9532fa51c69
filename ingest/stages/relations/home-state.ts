// Whose government a text speaks of where it gives no state with an office: the only one, or the one that it is written from and about.
import { countryByCapital } from '#ingest/lexicon/countries.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { DocumentState, MentionState } from '#ingest/state.ts';

/** What shows that the text tells of the country's government. */
const GOVERNED: ReadonlySet<string> = new Set([...GOVERNING, 'AGENCY_OF']);

/** The first naming of the one country in the document, if it is one with a government in the text. */
export function onlyGovernment(state: DocumentState): number | null {
  const countries = countriesOf(state);
  const [only] = countries;
  if (countries.length !== 1 || only === undefined) return null;
  const governs = state.claims.some(
    (claim) => GOVERNED.has(claim.type) && state.mentions[claim.object]?.clusters.includes(only) === true,
  );
  return governs ? firstNaming(state, only) : null;
}

/** The country of the dateline, if no other is named as often. */
export function governmentOfDateline(state: DocumentState): number | null {
  const place = datelinePlace(state);
  if (place === undefined) return null;
  const home = countriesOf(state).find((cluster) => isIn(state, place, cluster));
  const count = (cluster: number) =>
    state.mentions.filter(
      (mention) => mention.kind === 'name' && mention.clusters.includes(cluster) && mention !== place,
    ).length;
  if (home === undefined || count(home) < 2) return null;
  const isMost = countriesOf(state).every((other) => other === home || count(other) < count(home));
  return isMost ? firstNaming(state, home) : null;
}

function countriesOf({ clusters }: DocumentState): number[] {
  return clusters.flatMap((cluster, index) => (cluster.kind === 'country' ? [index] : []));
}

function firstNaming({ mentions }: DocumentState, country: number): number | null {
  const named = mentions.findIndex(({ kind, clusters }) => kind === 'name' && clusters.includes(country));
  return named < 0 ? null : named;
}

/** A headline and a byline may stand above it. */
const ABOVE = 4;
/** Words of a dateline. */
const LONGEST = 16;

/** "LYON, France (AP) —": a place in capitals that opens a sentence with a dash not far behind. */
function datelinePlace({ mentions, sentences }: DocumentState): MentionState | undefined {
  return mentions.find(({ sentence, first, last, type, kind, text }) => {
    const tokens = sentences[sentence]?.tokens.slice(last, LONGEST) ?? [];
    return (
      sentence < ABOVE &&
      first === 0 &&
      kind === 'name' &&
      type === 'Location' &&
      /^\p{Lu}[\p{Lu}\s.'’-]{2,}$/u.test(text) &&
      tokens.some((token) => /^[-–—_]+$/.test(token.text))
    );
  });
}

function isIn({ mentions, clusters, claims }: DocumentState, place: MentionState, country: number): boolean {
  if (place.clusters.includes(country)) return true;
  const name = place.text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  if (countryByCapital(name)?.name === clusters[country]?.name) return true;
  return claims.some(
    ({ type, subject, object }) =>
      type === 'LOCATED_IN' &&
      mentions[subject] === place &&
      mentions[object]?.clusters.includes(country) === true,
  );
}
