// One path as a chain of steps, each a sentence in itself. Pointing at it lights it up, choosing it brings it onto the canvas.
import type { PathsDto } from '#server/contract/paths-between.ts';

import { showStatement } from '../actions/flows/console.ts';
import { pathName, pathQuery, showPath } from '../actions/flows/paths.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { ReadingTag } from '../bind/reading-tag.tsx';
import { TypeDot } from '../bind/type-dot.tsx';
import { useLight } from '../bind/use-light.ts';
import { stepWords } from '../graph/path-words.ts';
import { visibleOf } from '../graph/visibility.ts';
import { countWords, percentWords } from '../graph/wording.ts';
import { type FoundPath, weakestStep } from '../state/paths.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Tag } from '../ui/tag.tsx';
import classes from './paths.module.css';

export function PathCard({ path, graph }: { path: FoundPath; graph: PathsDto['graph'] }) {
  const app = useApp();
  const scene = useStore(app.stores.scene);
  const light = useLight();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const entityOf = (id: string) => graph.entities.find((entity) => entity.id === id);
  const edgeOf = (id: string) => graph.edges.find((edge) => edge.id === id);
  const weakest = weakestStep(path, (id) => edgeOf(id)?.confidence ?? 0);
  const name = pathName(app, path);
  const shown = visibleOf(scene);
  const isHere = path.steps.every((step) => step.some((id) => shown.edges.has(id)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up; the button does the rest.
    <div
      className={classes.card}
      data-testid="path"
      onMouseEnter={() => light(path.steps.flat())}
      onMouseLeave={() => light([])}
    >
      <header className={classes.head}>
        <span className={classes.length}>{countWords(path.steps.length, 'step')}</span>
        <span className={classes.sure}>weakest {percentWords(path.confidence)}</span>
        <IconButton
          label={`Show as Cypher: ${name}`}
          tip="Show as Cypher"
          icon="code"
          testId="path-cypher"
          onClick={() => {
            const { statement, params } = pathQuery(path);
            showStatement(app, statement, params);
          }}
        />
      </header>
      <button
        type="button"
        className={classes.chain}
        data-testid="path-show"
        onFocus={() => light(path.steps.flat())}
        onBlur={() => light([])}
        onClick={() => void showPath(app, path)}
      >
        <span className="visually-hidden">{isHere ? 'Select: ' : 'Add to the canvas: '}</span>
        {path.entities.map((id, at) => {
          const step = path.steps[at - 1];
          const edge = edgeOf(step?.[0] ?? '');
          const entity = entityOf(id);
          return (
            <span key={id}>
              {edge !== undefined && step !== undefined && (
                <span className={classes.step} data-weakest={weakest === at - 1 || undefined}>
                  <span className={classes.line} aria-hidden />
                  <span className={classes.words}>
                    {stepWords(edge, path.entities[at - 1] ?? '', ontology)}
                    {step.length > 1 && <span className={classes.more}> and {step.length - 1} more</span>}
                  </span>
                  {edge.reading !== 'asserted' && <ReadingTag reading={edge.reading} />}
                  {weakest === at - 1 && path.steps.length > 1 && <Tag tone="doubt">weakest</Tag>}
                </span>
              )}
              <span className={classes.entity}>
                <TypeDot type={entity?.type ?? ''} size={16} />
                <span>{entity?.name ?? id}</span>
              </span>
            </span>
          );
        })}
      </button>
    </div>
  );
}
