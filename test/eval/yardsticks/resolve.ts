// Row 12: who is who across documents, through evidence and the resolver that the graph is derived with.
import type { Mention, Span } from '#cypher/model/evidence.ts';
import { overlap } from '#cypher/model/span.ts';
import { resolve } from '#cypher/resolve/index.ts';
import { sourceDocument } from '#test/support/document-state.ts';

import { sample } from '../ask.ts';
import { type LinkedDocument, type LinkedMention, readGumLinks } from '../corpora/gum-links.ts';
import { readWho } from '../corpora/who.ts';
import { b3Score } from '../score/coref.ts';
import type { EvalContext, Measured, Yardstick } from '../types.ts';

const GUM = ['ud-english-gum', 'en_gum-ud-dev.conllu.gz'] as const;

/** A gold mention and the cluster that the reader put it in; null when it found none there. */
interface Placed {
  key: string;
  entity: string;
  words: string;
  cluster: string | null;
}

/**
 * Each gold mention with the mention read over its head, names first. One that is read counts for the gold mention that it
 * fits best: the city within a university's name is not found, rather than taken for the university.
 */
function pairMentions(
  gold: readonly LinkedMention[],
  read: readonly Mention[],
): ReadonlyMap<LinkedMention, Mention> {
  const best = new Map<Mention, LinkedMention>();
  const shareOf = (a: Span, b: Span) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  for (const one of gold) {
    const over = read.filter(
      ({ start, end, clusters }) => start <= one.head && one.head < end && clusters.length > 0,
    );
    const found = over.find(({ kind }) => kind === 'name') ?? over[0];
    if (found === undefined) continue;
    const rival = best.get(found);
    if (rival === undefined || shareOf(found, one) > shareOf(found, rival)) best.set(found, one);
  }
  return new Map([...best].map(([found, one]) => [one, found]));
}

async function scoreLinks(
  context: EvalContext,
  id: string,
  all: readonly LinkedDocument[],
): Promise<Measured> {
  const documents = sample(all, context.limit);
  const placed: Placed[] = [];
  const clusters: Parameters<typeof resolve>[0][number][] = [];
  for (const document of documents) {
    const source = sourceDocument(document.text, { outlet: document.id, publishedAt: document.published });
    const evidence = await context.reader.read(source);
    clusters.push(
      ...evidence.clusters.map((cluster) => ({
        ...cluster,
        publishedAt: document.published,
        virtual: false,
      })),
    );
    const found = pairMentions(document.mentions, evidence.mentions);
    for (const mention of document.mentions) {
      const { start, end, entity } = mention;
      placed.push({
        key: `${document.id} ${start} ${end}`,
        entity,
        words: document.text.slice(start, end),
        cluster: found.get(mention)?.clusters[0] ?? null,
      });
    }
  }
  const entityOf = new Map(
    resolve(clusters, [], []).map((link) => [link.cluster as string, link.entity as string]),
  );
  const group = (nameOf: (one: Placed) => string): string[][] => {
    const groups = new Map<string, string[]>();
    for (const one of placed) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one.key]);
    return [...groups.values()];
  };
  const found = (one: Placed) => entityOf.get(one.cluster ?? '') ?? `none ${one.key}`;
  const { precision, recall, f1 } = b3Score(
    group(({ entity }) => entity),
    group(found),
  );
  addErrors(context, id, placed, found);
  return {
    size: `${documents.length} documents, ${placed.length} linked names of ${new Set(placed.map(({ entity }) => entity)).size} entities`,
    figures: [{ name: 'B3', precision, recall, value: f1, unit: 'F1', aim: 92 }],
  };
}

function addErrors(
  context: EvalContext,
  id: string,
  placed: readonly Placed[],
  found: (one: Placed) => string,
): void {
  const firstOf = new Map<string, Placed>();
  const ownerOf = new Map<string, Placed>();
  for (const one of placed) {
    const first = firstOf.get(one.entity) ?? one;
    firstOf.set(one.entity, first);
    if (one.cluster === null) context.errors.add(id, 'name not found', `${one.words} (${one.entity})`);
    else if (found(first) !== found(one) && first.cluster !== null)
      context.errors.add(id, 'one entity taken for two', `${first.words} / ${one.words} (${one.entity})`);
    const owner = ownerOf.get(found(one)) ?? one;
    ownerOf.set(found(one), owner);
    if (owner.entity !== one.entity)
      context.errors.add(
        id,
        'two entities taken for one',
        `${owner.words} (${owner.entity}) / ${one.words} (${one.entity})`,
      );
  }
}

export const resolveGum: Yardstick = {
  id: 'resolve-gum',
  groups: ['resolve'],
  row: 12,
  title: 'Who is who across documents, Wikipedia links of GUM',
  references: 'none',
  needs: [GUM.join('/')],
  measure: (context) => scoreLinks(context, 'resolve-gum', readGumLinks(context.file(...GUM))),
};

export const resolveNews: Yardstick = {
  id: 'resolve-news',
  groups: ['resolve'],
  row: 12,
  title: 'Who is who across documents, short news with namesakes',
  references: 'none',
  needs: [],
  measure: (context) => scoreLinks(context, 'resolve-news', readWho()),
};
