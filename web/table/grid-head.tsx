// The head of the table: each column sorts, and says how.
import { useApp, useStore } from '../bind/app-context.ts';
import { sortedBy } from '../state/table.ts';
import { Icon } from '../ui/icon.tsx';
import classes from './table.module.css';

interface Head {
  id: string;
  label: string;
  numeric: boolean;
}

export function GridHead({ columns, height }: { columns: readonly Head[]; height: number }) {
  const { stores } = useApp();
  const { tab, orders } = useStore(stores.table);
  const order = orders[tab];
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height }}>
        <th scope="col">
          <span className="visually-hidden">Selected</span>
        </th>
        {columns.map(({ id, label, numeric }) => {
          const sorts = order.column === id;
          return (
            <th
              key={id}
              scope="col"
              data-numeric={numeric || undefined}
              aria-sort={!sorts ? 'none' : order.descending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                className={classes.sort}
                data-testid={`table-sort-${id}`}
                onClick={() => stores.table.setState((table) => sortedBy(table, id, numeric))}
              >
                {label}
                {sorts && <Icon name={order.descending ? 'arrow-down' : 'arrow-up'} size={13} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
