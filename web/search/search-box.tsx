// The search box: names, aliases and sentences, as a combobox with grouped results.
import { useEffect, useId, useRef, useState } from 'react';

import { openEntity } from '../actions/flows/explore.ts';
import { search } from '../actions/flows/search.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { remoteValue } from '../state/remote.ts';
import { openArticle } from '../state/view.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyCaps } from '../ui/key-caps.tsx';
import { optionsOf, type SearchOption } from './options.ts';
import classes from './search-box.module.css';
import { SearchResults } from './search-results.tsx';

/** Milliseconds without a key after which the server is asked. */
const PAUSE_MS = 120;

export function SearchBox() {
  const app = useApp();
  const { query, found } = useStore(app.stores.search);
  const calls = useStore(app.stores.view, (view) => view.searchCalls);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const listId = useId();
  const options = optionsOf(remoteValue(found));
  const current = options[Math.min(active, options.length - 1)];

  useEffect(() => {
    if (calls > 0) input.current?.select();
  }, [calls]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(text: string) {
    app.stores.search.setState({ query: text });
    setActive(0);
    setOpen(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void search(app, text), PAUSE_MS);
  }

  function choose(option: SearchOption) {
    setOpen(false);
    input.current?.blur();
    if (option.kind === 'entity') void openEntity(app, option.entity.id, option.entity.name);
    else {
      const { document, start, end } = option.sentence;
      app.stores.view.setState((view) => openArticle(view, { document: document.id, start, end }));
    }
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((index) => (options.length === 0 ? 0 : (index + by + options.length) % options.length));
    } else if (event.key === 'Enter' && current !== undefined && open) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && query !== '') setOpen(false);
      else input.current?.blur();
    }
  }

  const shown = open && query.trim() !== '';
  // A failure or an empty answer is no list to choose from.
  const listed = shown && found.status !== 'failed' && options.length > 0;
  return (
    <search
      className={classes.box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Icon name="search" size={16} />
      <input
        ref={input}
        className={classes.input}
        data-testid="search-input"
        role="combobox"
        aria-label="Search names, aliases and sentences"
        aria-expanded={listed}
        aria-controls={listed ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && current !== undefined ? `${listId}-${current.key}` : undefined}
        placeholder="Search names, aliases, sentences"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <KeyCaps caps={['/']} />
      ) : (
        <button
          type="button"
          className={classes.clear}
          aria-label="Empty the search"
          data-testid="search-clear"
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          <Icon name="x" size={14} />
        </button>
      )}
      {shown && (
        <SearchResults
          listId={listId}
          found={found}
          options={options}
          activeKey={current?.key ?? null}
          query={query}
          onChoose={choose}
          onRetry={() => void search(app, query)}
        />
      )}
    </search>
  );
}
