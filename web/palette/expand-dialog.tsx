// Expanding with a choice: which relations, which direction, which end of the ranking, how many.
import { Button, Checkbox, Modal, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';

import { DIRECTIONS, LIMITS, NEIGHBOUR_ORDERS } from '#server/contract/requests.ts';

import { showStatement } from '../actions/flows/console.ts';
import { expandNode, expandQuery } from '../actions/flows/explore.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { useDetail } from '../bind/use-detail.ts';
import { relationTypeOf } from '../graph/ontology.ts';
import { remoteValue } from '../state/remote.ts';
import classes from './expand-dialog.module.css';

const ORDER_WORDS = {
  confidence: 'Most certain first',
  claims: 'Most often said first',
  recent: 'Newest first',
  name: 'By name',
} as const;
const DIRECTION_WORDS = { out: 'From it', in: 'To it', both: 'Both' } as const;

export function ExpandDialog({ node }: { node: string }) {
  const app = useApp();
  const { detail } = useDetail('entities', node);
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const [types, setTypes] = useState<string[]>([]);
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('both');
  const [order, setOrder] = useState<(typeof NEIGHBOUR_ORDERS)[number]>('confidence');
  const [limit, setLimit] = useState<number>(LIMITS.neighbours);
  const value = remoteValue(detail);
  const close = () => app.stores.view.setState({ dialog: null });
  const counts = new Map<string, number>();
  for (const { type, count } of value?.relations ?? []) counts.set(type, (counts.get(type) ?? 0) + count);
  const name = app.stores.scene.getState().entities.get(node)?.name ?? 'entity';
  const choice = { limit, direction, order, types: types.length === 0 ? undefined : types };

  return (
    <Modal
      opened
      onClose={close}
      title={`Expand ${name}`}
      size={460}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        data-testid="expand-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          void expandNode(app, node, choice);
        }}
      >
        <Checkbox.Group
          label="Relations"
          description="None chosen means all."
          value={types}
          onChange={setTypes}
        >
          <div className={classes.types}>
            {[...counts]
              .sort((a, b) => b[1] - a[1])
              .map(([type, count]) => (
                <Checkbox
                  key={type}
                  value={type}
                  size="xs"
                  label={`${relationTypeOf(ontology, type).label} (${count})`}
                />
              ))}
          </div>
        </Checkbox.Group>
        <SegmentedControl
          aria-label="Direction"
          size="xs"
          value={direction}
          onChange={(next) => setDirection(next as typeof direction)}
          data={DIRECTIONS.map((id) => ({ value: id, label: DIRECTION_WORDS[id] }))}
        />
        <div className={classes.pair}>
          <Select
            label="Order"
            size="xs"
            allowDeselect={false}
            value={order}
            onChange={(next) => setOrder((next ?? 'confidence') as typeof order)}
            data={NEIGHBOUR_ORDERS.map((id) => ({ value: id, label: ORDER_WORDS[id] }))}
          />
          <NumberInput
            label="How many"
            size="xs"
            min={1}
            max={LIMITS.neighboursMax}
            value={limit}
            onChange={(next) =>
              setLimit(Math.max(1, Math.min(LIMITS.neighboursMax, Number(next) || LIMITS.neighbours)))
            }
          />
        </div>
        <Button type="submit" size="sm" data-autofocus>
          Expand
        </Button>
        <Button
          size="sm"
          variant="subtle"
          data-testid="expand-cypher"
          onClick={() => {
            const { statement, params } = expandQuery(app, node, name, choice);
            close();
            showStatement(app, statement, params);
          }}
        >
          Show as Cypher
        </Button>
      </form>
    </Modal>
  );
}
