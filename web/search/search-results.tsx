// The list under the search box, in two groups.
import type { SearchResultDto } from '#server/contract/requests.ts';

import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { entityTypeOf } from '../graph/ontology.ts';
import { countWords, dateWords } from '../graph/wording.ts';
import type { Remote } from '../state/remote.ts';
import { cutByMarks } from '../ui/marks.ts';
import { FailureNote } from '../ui/notes.tsx';
import { matchesOf, type SearchOption } from './options.ts';
import classes from './search-box.module.css';

interface SearchResultsProps {
  listId: string;
  found: Remote<SearchResultDto>;
  options: readonly SearchOption[];
  activeKey: string | null;
  query: string;
  onChoose(option: SearchOption): void;
  onRetry(): void;
}

function Marked({ text, query }: { text: string; query: string }) {
  return cutByMarks(text, 0, matchesOf(text, query)).map((piece) =>
    piece.roles.length === 0 ? piece.text : <b key={piece.start}>{piece.text}</b>,
  );
}

export function SearchResults(props: SearchResultsProps) {
  const { listId, found, options, activeKey, query, onChoose, onRetry } = props;
  const ontology = useStore(useApp().stores.boot, (state) => state.ontology);
  if (found.status === 'failed') {
    return (
      <div className={classes.results}>
        <FailureNote title="Search failed" {...found.error} message={found.error.message} onRetry={onRetry} />
      </div>
    );
  }
  if (options.length === 0) {
    return (
      <div className={classes.results}>
        <p className={classes.none} role="status">
          {found.status === 'ready' ? `Nothing found for “${query}”. Try one word of a name.` : 'Searching…'}
        </p>
      </div>
    );
  }
  const groups = [
    { title: 'Entities', items: options.filter((option) => option.kind === 'entity') },
    { title: 'Sentences', items: options.filter((option) => option.kind === 'sentence') },
  ];
  return (
    <div
      className={classes.results}
      id={listId}
      role="listbox"
      aria-label="Results"
      data-testid="search-results"
    >
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is a role, not a fieldset.
          <div key={title} role="group" aria-label={title}>
            <p className={classes.group} aria-hidden>
              {title}
            </p>
            {items.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox' input has the keys.
              // biome-ignore lint/a11y/useFocusableInteractive: the combobox points at its option with aria-activedescendant.
              <div
                key={option.key}
                id={`${listId}-${option.key}`}
                role="option"
                aria-selected={option.key === activeKey}
                className={classes.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                {option.kind === 'entity' ? (
                  <>
                    <TypeDot type={option.entity.type} size={20} />
                    <span className={classes.main}>
                      <span className={classes.name}>
                        <Marked text={option.entity.name} query={query} />
                      </span>
                      <span className={classes.detail}>
                        {option.matched !== option.entity.name
                          ? `also “${option.matched}”`
                          : (option.entity.description ?? entityTypeOf(ontology, option.entity.type).label)}
                        {` · ${countWords(option.entity.degree, 'edge')}`}
                      </span>
                    </span>
                  </>
                ) : (
                  <span className={classes.main}>
                    <span className={classes.sentence}>
                      <Marked text={option.sentence.text} query={query} />
                    </span>
                    <span className={classes.detail}>
                      {[option.sentence.document.outlet, dateWords(option.sentence.document.publishedAt)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
    </div>
  );
}
