// Who is who within one document: names by kind, then descriptions and pronouns from left to right.
import { scoreAntecedents } from '#ingest/coref/antecedent-scores.ts';
import { namedAt } from '#ingest/coref/named.ts';
import type { ClusterState, DocumentState } from '#ingest/state.ts';
import { indexMentions } from '#ingest/syntax/mention-index.ts';

import { clusterBodies } from './bodies.ts';
import { shortens } from './body-names.ts';
import { resolveNominal } from './nominals.ts';
import { clusterPeople } from './people.ts';
import { clusterPlaces } from './places.ts';
import { resolvePronoun } from './pronouns.ts';
import { unifySenses } from './senses.ts';
import type { Draft, Work } from './types.ts';

/** Ties mentions to clusters. Needs mentions with titles and the claims that offices make. */
export function coreference(state: DocumentState): DocumentState {
  const work = tieNames(state);
  work.mentions.forEach((mention, index) => {
    if (mention.kind === 'pronoun') resolvePronoun(work, index);
    else if (mention.kind === 'nominal') resolveNominal(work, index);
  });
  return finished(work);
}

/** The same for names only: what the ranking of antecedents, which the rest asks, is itself trained on. @public for training/ranking */
export function coreferenceOfNames(state: DocumentState): DocumentState {
  return finished(tieNames(state));
}

function tieNames(state: DocumentState): Work {
  const mentions = unifySenses(state.mentions);
  let scores: ReturnType<typeof scoreAntecedents> | null = null;
  const work: Work = {
    state,
    mentions,
    indexes: indexMentions({ sentences: state.sentences, mentions }),
    drafts: [],
    antecedents(sentence, head) {
      scores ??= scoreAntecedents(
        state.sentences,
        namedAt({ sentences: state.sentences, mentions: work.mentions }),
      );
      return scores(sentence, head);
    },
  };
  clusterPeople(work);
  clusterPlaces(work);
  clusterBodies(work);
  return work;
}

function finished(work: Work): DocumentState {
  const clusters = work.drafts.map((draft) => finish(draft, work));
  return { ...work.state, mentions: settled(work), clusters };
}

/** Mentions take the type of their cluster, so that claims see one type for one entity. */
function settled(work: Work): Work['mentions'] {
  return work.mentions.map((mention) => {
    const first = work.drafts[mention.clusters[0] ?? -1];
    if (first === undefined || mention.clusters.length > 1) return mention;
    return { ...mention, type: first.type, locationKind: first.kind };
  });
}

function finish(draft: Draft, work: Work): ClusterState {
  const names = [...draft.names].sort((left, right) => right.length - left.length);
  return {
    name: nameFor(draft, names, work),
    type: draft.type,
    kind: draft.kind,
    aliases: names,
    titles: draft.titles,
    mentions: [...draft.mentions].sort((left, right) => left - right),
  };
}

/**
 * A state by its common name; a person by the fullest name; anything else by what the document calls it most, unless those
 * are the first words of its name or a bare "parliament", which say little outside the document.
 */
function nameFor(draft: Draft, names: readonly string[], work: Work): string {
  if (draft.state !== null) return draft.state;
  const fullest = names[0] ?? '';
  if (draft.type === 'Person') return fullest;
  const counts = names.map(
    (name) => draft.mentions.filter((mention) => work.mentions[mention]?.text === name).length,
  );
  const called = names[counts.indexOf(Math.max(...counts))] ?? fullest;
  const inSmall = /^\p{Ll}/u.test(called) && fullest.endsWith(` ${called}`);
  return inUsualLetters(names.find((name) => shortens(called, name)) ?? (inSmall ? fullest : called), names);
}

/** The capitals of a dateline or a headline are no spelling of a name that the text spells otherwise too. */
function inUsualLetters(name: string, names: readonly string[]): string {
  const usual = names.find(
    (other) => other !== other.toUpperCase() && other.toUpperCase() === name.toUpperCase(),
  );
  return name === name.toUpperCase() ? (usual ?? name) : name;
}
