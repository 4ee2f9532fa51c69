// Clusters organisations and everything else that is named: initials with long forms, bodies apart by their owner.
import type { ClaimState } from '#ingest/state.ts';

import { bodyWords, sameBody } from './body-names.ts';
import { assign, newDraft, type Work } from './types.ts';

const CLUSTERED_ELSEWHERE = new Set(['Person', 'Location', 'Group']);
const OWNING = new Set(['AGENCY_OF', 'PART_OF', 'SUBSIDIARY_OF']);

export function clusterBodies(work: Work): void {
  const owners = ownersByBody(work);
  const ownerOf = new Map<number, number>();
  const rest = work.mentions.flatMap((mention, index) =>
    mention.kind === 'name' && !CLUSTERED_ELSEWHERE.has(mention.type) ? [index] : [],
  );
  const drafts: number[] = [];
  const longestFirst = [...rest].sort(
    (left, right) => wordCount(work, right) - wordCount(work, left) || left - right,
  );
  for (const index of longestFirst) {
    const mention = work.mentions[index];
    if (mention === undefined) continue;
    const owner = owners.get(index);
    const ownerDraft = owner === undefined ? null : (work.mentions[owner]?.clusters[0] ?? null);
    const fits = drafts.filter((draft) => {
      const cluster = work.drafts[draft];
      if (cluster === undefined || cluster.type !== mention.type) return false;
      const known = ownerOf.get(draft);
      if (ownerDraft !== null && known !== undefined && known !== ownerDraft) return false;
      return (
        cluster.names.some((name) => sameBody(name, mention.text) && mention.type === 'Organization') ||
        cluster.names.includes(mention.text)
      );
    });
    const exact = fits.filter((draft) =>
      work.drafts[draft]?.names.some((name) => equalNames(name, mention.text)),
    );
    const chosen =
      (exact.length > 0 ? nearest(work, exact, index) : fits.length === 1 ? fits[0] : undefined) ??
      newDraft(work, mention.type, mention.locationKind);
    if (!drafts.includes(chosen)) drafts.push(chosen);
    if (ownerDraft !== null) ownerOf.set(chosen, ownerDraft);
    assign(work, index, chosen);
    const cluster = work.drafts[chosen];
    if (cluster !== undefined && !cluster.names.includes(mention.text)) cluster.names.push(mention.text);
  }
}

function wordCount(work: Work, index: number): number {
  return bodyWords(work.mentions[index]?.text ?? '').length;
}

function equalNames(left: string, right: string): boolean {
  return bodyWords(left).join(' ') === bodyWords(right).join(' ');
}

function nearest(work: Work, drafts: readonly number[], mention: number): number | undefined {
  const at = work.mentions[mention]?.start ?? 0;
  const distance = (draft: number): number =>
    Math.min(
      ...(work.drafts[draft]?.mentions ?? []).map((other) =>
        Math.abs((work.mentions[other]?.start ?? 0) - at),
      ),
    );
  return [...drafts].sort((left, right) => distance(left) - distance(right))[0];
}

function ownersByBody(work: Work): Map<number, number> {
  const owning = work.state.claims.filter((claim: ClaimState) => OWNING.has(claim.type));
  return new Map(owning.map((claim) => [claim.subject, claim.object]));
}
