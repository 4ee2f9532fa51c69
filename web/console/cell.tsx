// One cell of the table: text that can be read whole, and things that can be opened.
import { Fragment, useState } from 'react';

import type { ConsoleValue } from '#cypher/model/console-value.ts';

import { TypeDot } from '../bind/type-dot.tsx';
import { Icon } from '../ui/icon.tsx';
import classes from './console-table.module.css';
import { type Destination, destinationOf } from './open.ts';
import { mainLabel, valueText } from './values.ts';

/** Letters, and items of a list, that are shown before "more". */
const SHORT = 180;
const FEW = 6;

export interface CellProps {
  value: ConsoleValue;
  row: readonly ConsoleValue[];
  onOpen(to: Destination): void;
}

function LongText({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= SHORT) return <span className={classes.text}>{text}</span>;
  return (
    <span className={classes.text}>
      {open ? text : `${text.slice(0, SHORT)}… `}
      <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'less' : 'more'}
      </button>
    </span>
  );
}

function iconOf(to: Destination | null): string {
  if (to?.kind === 'article') return 'article';
  return to?.kind === 'edge' ? 'link' : 'circle-dot';
}

function Thing({ value, row, onOpen }: CellProps) {
  const to = destinationOf(value, row);
  const text = valueText(value);
  const short = text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
  const kind = value.t === 'node' ? mainLabel(value) : '';
  const inside = (
    <>
      {to?.kind === 'entity' ? <TypeDot type={kind} size={14} /> : <Icon name={iconOf(to)} size={14} />}
      <span>{short}</span>
    </>
  );
  if (to === null) {
    return (
      <span className={classes.thing} title={kind}>
        {inside}
      </span>
    );
  }
  const where = to.kind === 'article' ? 'Open in the article' : 'Show on the canvas';
  return (
    <button
      type="button"
      className={classes.thing}
      data-kind={to.kind}
      data-testid={`console-open-${to.kind}`}
      title={`${kind === '' ? '' : `${kind}. `}${where}`}
      onClick={() => onOpen(to)}
    >
      {inside}
    </button>
  );
}

function Items({ values, row, onOpen }: Omit<CellProps, 'value'> & { values: readonly ConsoleValue[] }) {
  const [open, setOpen] = useState(false);
  const shown = open ? values : values.slice(0, FEW);
  return (
    <span className={classes.items}>
      {shown.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a value never move.
        <Cell key={index} value={value} row={row} onOpen={onOpen} />
      ))}
      {values.length > FEW && (
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'less' : `${values.length - FEW} more`}
        </button>
      )}
    </span>
  );
}

type PathValue = Extract<ConsoleValue, { t: 'path' }>;

/** Node, relationship, node, with arrows that say which way each relationship goes. */
function Path({ path, row, onOpen }: Omit<CellProps, 'value'> & { path: PathValue }) {
  return (
    <span className={classes.items}>
      {path.nodes.map((node, index) => {
        const step = path.relationships[index];
        const forward = step?.from === node.key;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a walk may pass a node twice, and never changes.
          <Fragment key={index}>
            <Thing value={node} row={row} onOpen={onOpen} />
            {step !== undefined && (
              <>
                {forward ? '–' : '←'}
                <Thing value={step} row={row} onOpen={onOpen} />
                {forward ? '→' : '–'}
              </>
            )}
          </Fragment>
        );
      })}
    </span>
  );
}

function holdsThings(value: ConsoleValue): boolean {
  return value.t === 'node' || value.t === 'relationship' || value.t === 'path';
}

export function Cell({ value, row, onOpen }: CellProps) {
  switch (value.t) {
    case 'null':
      return <span className={classes.nothing}>null</span>;
    case 'node':
    case 'relationship':
      return <Thing value={value} row={row} onOpen={onOpen} />;
    case 'path':
      return <Path path={value} row={row} onOpen={onOpen} />;
    case 'list':
      if (value.v.some(holdsThings)) return <Items values={value.v} row={row} onOpen={onOpen} />;
      return <LongText text={valueText(value)} />;
    case 'string':
      if (destinationOf(value, row) !== null) return <Thing value={value} row={row} onOpen={onOpen} />;
      return <LongText text={value.v} />;
    case 'int':
    case 'float':
      return <span className={classes.number}>{valueText(value)}</span>;
    default:
      return <LongText text={valueText(value)} />;
  }
}
