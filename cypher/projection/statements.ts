// What edges are made of: claims as analysts' edits leave them, and the additions that analysts wrote, in one form.
import type { Decision, DecisionOf, EditChanges } from '#cypher/model/decision.ts';
import { additionAnchor, additionClaim, claimRefsOf } from '#cypher/model/decision-refs.ts';
import type { ClaimId, ClusterId, DecisionId, DocumentId } from '#cypher/model/ids.ts';
import type { DatePrecision, Modality, Polarity } from '#cypher/model/reading.ts';
import type { Findings } from '#cypher/resolve/index.ts';

import { type ClaimFinder, createClaimFinder } from './claim-finder.ts';
import type { ClaimFact, DocumentFact } from './port.ts';

export interface Verdict {
  kind: 'accept' | 'reject' | 'unsure';
  seq: number;
}

export interface Statement {
  id: ClaimId;
  /** The decision that added it; null for a claim of a text. */
  addition: DecisionOf<'add'> | null;
  type: string;
  label: string;
  title: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  polarity: Polarity;
  modality: Modality;
  confidence: number;
  inferred: boolean;
  subjects: readonly ClusterId[];
  objects: readonly ClusterId[];
  /** Null for an addition without a text. */
  document: DocumentId | null;
  publishedAt: string | null;
  /** Statements of one group count once. An addition without a text is a group of its own. */
  group: string;
  verdict: Verdict | null;
}

/** How far an analyst's own addition is trusted: as far as anything is. */
const ANALYST_CONFIDENCE = 0.99;

export interface StatementSource {
  claims: readonly ClaimFact[];
  documents: ReadonlyMap<DocumentId, DocumentFact>;
  active: readonly Decision[];
  findings: Findings;
  judged: ReadonlySet<DocumentId>;
  isSymmetric(type: string): boolean;
}

export interface Statements {
  all: Statement[];
  lost: Map<DecisionId, string[]>;
}

/** Every statement, with verdicts and edits laid over it; and the references to claims that are lost. */
export function readStatements(source: StatementSource): Statements {
  const additions = source.active.filter((decision) => decision.kind === 'add');
  const finder = createClaimFinder(source.claims, additions, source.isSymmetric);
  const { verdicts, edits, lost } = layOver(source, finder);
  const finish = (statement: Omit<Statement, 'verdict'>): Statement =>
    edited({ ...statement, verdict: verdicts.get(statement.id) ?? null }, edits.get(statement.id));
  const all = [
    ...source.claims.map((claim) => finish(fromClaim(claim, source))),
    ...additions.flatMap((addition) => fromAddition(addition, source)).map(finish),
  ];
  return { all, lost };
}

function layOver({ active, judged }: StatementSource, finder: ClaimFinder) {
  const verdicts = new Map<ClaimId, Verdict>();
  const edits = new Map<ClaimId, EditChanges>();
  const lost = new Map<DecisionId, string[]>();
  for (const decision of active) {
    for (const ref of claimRefsOf(decision)) {
      const claim = finder(ref);
      if (claim !== null) note(claim, decision, verdicts, edits);
      else if (judged.has(ref.document)) {
        lost.set(decision.id, [...(lost.get(decision.id) ?? []), ref.quote]);
      }
    }
  }
  return { verdicts, edits, lost };
}

function note(
  claim: ClaimId,
  { kind, seq, payload }: Decision,
  verdicts: Map<ClaimId, Verdict>,
  edits: Map<ClaimId, EditChanges>,
): void {
  if (kind === 'edit') edits.set(claim, { ...edits.get(claim), ...payload.changes });
  if (kind === 'accept' || kind === 'reject' || kind === 'unsure') verdicts.set(claim, { kind, seq });
}

function fromClaim(claim: ClaimFact, { findings, documents }: StatementSource): Omit<Statement, 'verdict'> {
  const document = documents.get(claim.document);
  return {
    id: claim.id,
    addition: null,
    type: claim.type,
    label: claim.label,
    title: claim.title,
    date: claim.date,
    datePrecision: claim.datePrecision,
    polarity: claim.polarity,
    modality: claim.modality,
    confidence: claim.confidence,
    inferred: claim.inferred,
    subjects: findings.places.clustersOf(claim.subjectMention),
    objects: findings.places.clustersOf(claim.objectMention),
    document: claim.document,
    publishedAt: document?.publishedAt ?? null,
    group: document?.copyGroup ?? claim.document,
  };
}

function fromAddition(
  addition: DecisionOf<'add'>,
  { findings, documents }: StatementSource,
): Array<Omit<Statement, 'verdict'>> {
  const { payload } = addition;
  const subject = findings.find(payload.subject);
  const object = findings.find(payload.object);
  if (subject === null || object === null) return [];
  const document = payload.evidence ? documents.get(payload.evidence.document) : undefined;
  return [
    {
      id: additionClaim(addition.id),
      addition,
      type: payload.type,
      label: payload.label,
      title: payload.title,
      date: payload.date,
      datePrecision: payload.datePrecision,
      polarity: payload.polarity,
      modality: payload.modality,
      confidence: ANALYST_CONFIDENCE,
      inferred: false,
      subjects: [subject],
      objects: [object],
      document: payload.evidence?.document ?? null,
      publishedAt: document?.publishedAt ?? null,
      group: document?.copyGroup ?? additionAnchor(addition.id),
    },
  ];
}

function edited(statement: Statement, changes: EditChanges | undefined): Statement {
  if (!changes) return statement;
  const { reversed, ...fields } = changes;
  const { subjects, objects } = statement;
  return { ...statement, ...fields, ...(reversed ? { subjects: objects, objects: subjects } : {}) };
}
