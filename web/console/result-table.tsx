// The rows of an answer, a page at a time: ten thousand rows stay quick, and each cell is real text.
import type { ConsoleResultDto } from '#server/contract/console.ts';

import { addToCanvas } from '../actions/flows/console-canvas.ts';
import { useApp } from '../bind/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Cell } from './cell.tsx';
import classes from './console-table.module.css';
import { type Destination, entitiesOfRow } from './open.ts';

export interface ResultTableProps {
  result: ConsoleResultDto;
  first: number;
  last: number;
  onOpen(to: Destination): void;
  onShown(): void;
}

export function ResultTable({ result, first, last, onOpen, onShown }: ResultTableProps) {
  const app = useApp();
  return (
    <table className={classes.table} data-testid="console-table">
      <caption className="visually-hidden">Records of the answer</caption>
      <thead>
        <tr>
          <th scope="col" className={classes.index}>
            <span className="visually-hidden">Row</span>
          </th>
          {result.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rows.slice(first, last).map((row, offset) => {
          const number = first + offset + 1;
          const entities = entitiesOfRow(row);
          return (
            <tr key={number}>
              <th scope="row" className={classes.index}>
                {entities.length === 0 ? (
                  number
                ) : (
                  <button
                    type="button"
                    className={classes.rowButton}
                    title="Show this row on the canvas"
                    aria-label={`Show row ${number} on the canvas`}
                    data-testid="console-open-row"
                    onClick={() => {
                      void addToCanvas(app, entities, 'Add a row of a query');
                      onShown();
                    }}
                  >
                    {number}
                    <Icon name="focus-2" size={13} />
                  </button>
                )}
              </th>
              {row.map((value, index) => (
                <td key={result.columns[index]}>
                  <Cell value={value} row={row} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
