// An extraction for people: one line an edge, and below it each sentence that says it.
import type { Extraction } from '#ingest/index.ts';

type Evidence = Extraction['edges'][number]['evidence'][number];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function details(evidence: Evidence, nameOf: (id: string) => string): string {
  const { attribution, title, date, inferred } = evidence;
  const parts = [
    title,
    date,
    attribution === null ? null : `says ${nameOf(attribution)}`,
    inferred ? 'inferred' : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** The lines to print for one document. */
export function extractionLines({ document, entities, edges }: Extraction): string[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string) => oneLine(names.get(id) ?? id);
  const head = [document.title ?? document.id, document.outlet, document.publishedAt].filter(
    (part) => part !== null,
  );
  const lines = [head.map(oneLine).join(' | ')];
  for (const edge of edges) {
    const reading = edge.disputed ? `${edge.reading}, disputed` : edge.reading;
    lines.push(
      `  ${nameOf(edge.subject)}  ${edge.type}  ${nameOf(edge.object)}  [${reading}, ${edge.confidence.toFixed(2)}]`,
    );
    for (const evidence of edge.evidence) {
      const { start, end } = evidence.sentence;
      lines.push(`      ${oneLine(document.text.slice(start, end))}${details(evidence, nameOf)}`);
    }
  }
  if (edges.length === 0) lines.push(`  no edges; ${entities.length} entities`);
  return lines;
}
