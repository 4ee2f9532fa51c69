// Finds what decisions refer to in the evidence that is active now: by id, else by overlap in the same document.
import type { ClusterRef, MentionRef } from '#cypher/model/decision.ts';
import type { Span } from '#cypher/model/evidence.ts';
import type { ClusterId, DocumentId, MentionId } from '#cypher/model/ids.ts';
import { compareKeys, distinct, groupBy } from '#cypher/model/order.ts';
import { overlap } from '#cypher/model/span.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

/** Where a mention is now: `origin` is its cluster in the evidence, `current` differs when a split moved it. */
export interface Place {
  mention: MentionFact;
  origin: ClusterId;
  current: ClusterId;
}

export class Places {
  readonly all: readonly Place[];
  readonly #byDocument: ReadonlyMap<DocumentId, readonly Place[]>;
  readonly #byMention: ReadonlyMap<MentionId, readonly Place[]>;
  readonly #isKnown: (cluster: ClusterId) => boolean;

  /** Takes mentions with the clusters they refer to, as far as those are known. */
  constructor(mentions: readonly MentionFact[], isKnown: (cluster: ClusterId) => boolean) {
    this.all = mentions.flatMap((mention) =>
      [...new Set(mention.clusters)]
        .filter(isKnown)
        .map((cluster) => ({ mention, origin: cluster, current: cluster })),
    );
    this.#byDocument = groupBy(this.all, (place) => place.mention.document);
    this.#byMention = groupBy(this.all, (place) => place.mention.id);
    this.#isKnown = isKnown;
  }

  /** The clusters that a mention refers to, after all splits; those that are not known stay as they are. */
  clustersOf(mention: MentionFact): ClusterId[] {
    const moved = (this.#byMention.get(mention.id) ?? []).map((place) => place.current);
    return distinct([...moved, ...mention.clusters.filter((id) => !this.#isKnown(id))]);
  }

  /** The places of the mention that a reference names, or of the one that overlaps it most; none when it is lost. */
  find(ref: MentionRef | ClusterRef): readonly Place[] {
    const places = this.#byDocument.get(ref.document) ?? [];
    let best: Place | null = null;
    for (const place of places) {
      if (overlap(place.mention, ref) === 0) continue;
      if (!best || compareKeys(rank(place.mention, ref), rank(best.mention, ref)) < 0) best = place;
    }
    const found: MentionId | undefined = best?.mention.id;
    return places.filter((place) => place.mention.id === found);
  }
}

/** The same span first, then the largest overlap, names before others, then the first in the text. */
function rank(mention: MentionFact, span: Span): readonly (string | number)[] {
  const same = mention.start === span.start && mention.end === span.end;
  return [same ? 0 : 1, -overlap(mention, span), mention.kind === 'name' ? 0 : 1, mention.start, mention.id];
}
