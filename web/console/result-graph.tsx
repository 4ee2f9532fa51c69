// What of an answer can be drawn, and the two ways to draw it.
import { useMemo } from 'react';

import type { ConsoleNode } from '#cypher/model/console-value.ts';
import type { ConsoleResultDto } from '#server/contract/console.ts';

import { runById } from '../actions/registry.ts';
import { useApp } from '../bind/app-context.ts';
import { countWords } from '../graph/wording.ts';
import { EmptyNote } from '../ui/notes.tsx';
import { Cell } from './cell.tsx';
import classes from './console-panel.module.css';
import { allNodes, type Destination } from './open.ts';

/** Names that are listed; the canvas takes more. */
const LISTED = 60;

function nodesOf({ rows }: ConsoleResultDto): { entities: ConsoleNode[]; others: number } {
  const seen = new Map<string, ConsoleNode>();
  for (const node of rows.flat().flatMap(allNodes)) seen.set(node.key, node);
  const all = [...seen.values()];
  const entities = all.filter((node) => node.labels.includes('Entity'));
  return { entities, others: all.length - entities.length };
}

export interface ResultGraphProps {
  result: ConsoleResultDto;
  onOpen(to: Destination): void;
  onShown(): void;
}

export function ResultGraph({ result, onOpen, onShown }: ResultGraphProps) {
  const app = useApp();
  const { entities, others } = useMemo(() => nodesOf(result), [result]);
  const { graph } = result;
  if (graph.entities.length === 0) {
    return (
      <EmptyNote icon="circles" title="Nothing here can be drawn">
        <p>The canvas shows entities and the edges between them. Return them as they are:</p>
        <code className={classes.code}>MATCH (a:Entity)-[r]-&gt;(b:Entity) RETURN a, r, b</code>
      </EmptyNote>
    );
  }
  // Among them ends of edges that the answer does not return themselves.
  const unlisted = graph.entities.length - Math.min(LISTED, entities.length);
  const go = (action: string) => {
    void runById(app, action);
    onShown();
  };
  return (
    <div className={classes.graph} data-testid="console-graph">
      <p>
        {countWords(graph.entities.length, 'entity', 'entities')} and {countWords(graph.edges.length, 'edge')}{' '}
        can be drawn{graph.edges.length === 0 && ', with the edges among them'}.
        {others > 0 && ` ${countWords(others, 'other node')} can be opened from the table.`}
      </p>
      <div className={classes.buttons}>
        <button
          type="button"
          className={classes.primary}
          data-testid="console-add"
          onClick={() => go('console.add-to-canvas')}
        >
          Add to the canvas
        </button>
        <button
          type="button"
          className={classes.plain}
          data-testid="console-replace"
          onClick={() => go('console.replace-canvas')}
        >
          Show only these
        </button>
      </div>
      <p className={classes.quiet}>Both are one step that undo takes back.</p>
      <ul className={classes.names} aria-label="Entities of the answer">
        {entities.slice(0, LISTED).map((node) => (
          <li key={node.key}>
            <Cell value={node} row={[]} onOpen={onOpen} />
          </li>
        ))}
        {unlisted > 0 && <li>and {unlisted} more</li>}
      </ul>
    </div>
  );
}
