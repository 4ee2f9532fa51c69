// The store as this server uses it: whatever changes the graph through it is told to the hub.
import type { Decision } from '#cypher/model/decision.ts';
import type { DocumentId } from '#cypher/model/ids.ts';
import type { DecisionOutcome, Store } from '#cypher/store/index.ts';

import type { DecisionEventDto } from '../../contract/events.ts';
import type { EventHub } from './hub.ts';

type Report = DecisionOutcome['report'];

function changesOf({ patch }: Report) {
  return {
    entities: patch.putEntities.map(({ id }): string => id),
    edges: patch.putEdges.map(({ id }): string => id),
    removedEntities: [...patch.removeEntities],
    removedEdges: [...patch.removeEdges],
  };
}

export function headOf({ id, seq, kind, by, at, reason, payload }: Decision): DecisionEventDto['decision'] {
  return { id, seq, kind, by, at, reason, retracts: kind === 'retract' ? payload.decision : null };
}

function decisionEvent({ decision, report }: DecisionOutcome): DecisionEventDto {
  return { event: 'decision', decision: headOf(decision), ...changesOf(report), replayed: false };
}

/** Documents count as ingested when the graph follows them. */
export function observeStore(store: Store, hub: EventHub): Store {
  let written: DocumentId[] = [];
  return {
    ...store,
    async decide(decision, options) {
      const outcome = await store.decide(decision, options);
      hub.publish(decisionEvent(outcome));
      return outcome;
    },
    async retract(decision, by, reason, options) {
      const outcome = await store.retract(decision, by, reason, options);
      hub.publish(decisionEvent(outcome));
      return outcome;
    },
    async writeEvidence(evidence, options) {
      const report = await store.writeEvidence(evidence, options);
      if (report.written) written.push(report.document);
      return report;
    },
    async writeBatch(batch, options) {
      const reports = await store.writeBatch(batch, options);
      written.push(...reports.flatMap((report) => (report.written ? report.document : [])));
      return reports;
    },
    async project(options) {
      const documents = written;
      written = [];
      try {
        const report = await store.project(options);
        const changes = changesOf(report);
        const changed = Object.values(changes).some((ids) => ids.length > 0);
        if (documents.length > 0 || changed) hub.publish({ event: 'ingest', documents, ...changes });
        return report;
      } catch (error) {
        written = [...documents, ...written];
        throw error;
      }
    },
  };
}
