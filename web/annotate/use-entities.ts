// Entities by id: from the canvas where they are, else from the server.
import { useCallback } from 'react';

import type { EntityDto } from '#server/contract/graph.ts';

import { useApp } from '../bind/app-context.ts';
import type { Remote } from '../state/remote.ts';
import { useAnswer } from './use-answer.ts';

export function useEntities(ids: readonly string[]): Remote<ReadonlyMap<string, EntityDto>> {
  const { api, stores } = useApp();
  const joined = ids.join(' ');
  const ask = useCallback(
    async (signal: AbortSignal) => {
      const { entities } = stores.scene.getState();
      const wanted = joined.split(' ').filter(Boolean);
      const found = new Map(wanted.flatMap((id) => [[id, entities.get(id)] as const]));
      const missing = wanted.filter((id) => !entities.has(id));
      const asked = missing.length === 0 ? [] : (await api.subgraph(missing, signal)).entities;
      for (const entity of asked) found.set(entity.id, entity);
      return new Map(
        [...found].flatMap(([id, entity]) => (entity === undefined ? [] : [[id, entity] as const])),
      );
    },
    [api, stores, joined],
  );
  return useAnswer(ask);
}
