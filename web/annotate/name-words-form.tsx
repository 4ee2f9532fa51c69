// Words of an article that the reader missed: who or what they name, here and further on in the text.
import { Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

import type { SelectionDto } from '#server/contract/annotate.ts';
import type { DocumentDetailDto, EntityDto } from '#server/contract/graph.ts';

import { nameWords } from '../actions/flows/name-words.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { useDetail } from '../bind/use-detail.ts';
import { countWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './annotate.module.css';
import { DecisionForm } from './decision-form.tsx';
import { EntityPicker } from './entity-picker.tsx';
import { nameAround, otherPlaces } from './places.ts';

/** UTF-16 code units of the longest name that the server takes. */
const LONGEST = 200;

export function NameWordsForm({ words }: { words: SelectionDto }) {
  const { detail, retry } = useDetail('documents', words.document);
  const article = remoteValue(detail);
  if (detail.status === 'failed') {
    const { message, help, code } = detail.error;
    return (
      <FailureNote
        title="The article is not loaded"
        message={message}
        help={help}
        code={code}
        onRetry={retry}
      />
    );
  }
  return article === null ? <LoadingNote /> : <Fields words={words} article={article} />;
}

/** The entity of this name or alias, once the server has found it. */
function useNamesake(name: string): EntityDto | null {
  const { api } = useApp();
  const [namesake, setNamesake] = useState<EntityDto | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const wanted = name.toLowerCase();
    api.search(name, asking.signal).then(
      ({ entities }) => {
        const found = entities.find(({ entity }) =>
          [entity.name, ...entity.aliases].some((one) => one.toLowerCase() === wanted),
        );
        setNamesake(found?.entity ?? null);
      },
      // Without an answer nobody is proposed; the picker searches by itself.
      () => undefined,
    );
    return () => asking.abort();
  }, [api, name]);
  return namesake;
}

function Fields({ words, article }: { words: SelectionDto; article: DocumentDetailDto }) {
  const app = useApp();
  const ontology = useStore(app.stores.boot, (state) => state.ontology);
  const quote = article.document.text.slice(words.start, words.end);
  const spelled = quote.replaceAll(/\s+/g, ' ');
  const namesake = useNamesake(spelled);
  const [chosen, setChosen] = useState<'new' | 'known' | null>(null);
  const [picked, setPicked] = useState<EntityDto | null>(null);
  const [name, setName] = useState(spelled);
  const [type, setType] = useState('');
  const [everywhere, setEverywhere] = useState(true);
  const which = chosen ?? (namesake === null ? 'new' : 'known');
  const whom = picked ?? namesake;
  const taken = nameAround(article.mentions, words);
  const others = otherPlaces(article, words);
  const isLong = quote.length > LONGEST;
  const isReady = which === 'known' ? whom !== null : name.trim() !== '' && type !== '';
  const types = [...ontology.entityTypes.values()].sort((a, b) => a.label.localeCompare(b.label));
  return (
    <DecisionForm
      title="Who or what do these words name?"
      testId="name-words-form"
      submit="Name them"
      size={540}
      ready={isReady && taken === null && !isLong}
      onSubmit={(reason) => {
        // They are named now: nothing is left to do with them.
        globalThis.getSelection()?.removeAllRanges();
        const places = [words, ...(everywhere ? others.map((span) => ({ ...words, ...span })) : [])];
        const made = { name: name.trim(), type };
        void nameWords(app, places, which === 'known' && whom !== null ? whom : made, reason);
      }}
    >
      <InSentence article={article} words={words} />
      {taken !== null && (
        <p className={classes.warning} role="status">
          “{article.document.text.slice(taken.start, taken.end)}” is somebody in the graph already: rename,
          retype, merge or split that entity, or select other words.
        </p>
      )}
      {isLong && (
        <p className={classes.warning} role="status">
          {quote.length} characters are no name: select the name alone.
        </p>
      )}
      <SegmentedControl
        fullWidth
        aria-label="Whom the words name"
        data-testid="name-words-which"
        value={which}
        onChange={(value) => setChosen(value === 'known' ? 'known' : 'new')}
        data={[
          { value: 'new', label: 'A new entity' },
          { value: 'known', label: 'One in the graph' },
        ]}
      />
      {which === 'known' ? (
        <EntityPicker label="Which entity" begin={spelled} value={whom} onChange={setPicked} />
      ) : (
        <div className={classes.pair}>
          <TextInput
            label="Name"
            data-testid="name-words-name"
            maxLength={LONGEST}
            value={name}
            onChange={(event) => {
              setChosen('new');
              setName(event.currentTarget.value);
            }}
          />
          <Select
            label="Type"
            placeholder="Choose a type"
            searchable
            allowDeselect={false}
            openOnFocus={false}
            data-autofocus
            data-testid="name-words-type"
            value={type === '' ? null : type}
            // Who is at it already is not interrupted by an entity that is found meanwhile.
            onDropdownOpen={() => setChosen('new')}
            onChange={(next) => setType(next ?? type)}
            data={types.map(({ id: value, label }) => ({ value, label }))}
          />
        </div>
      )}
      {others.length > 0 && (
        <Checkbox
          label={`Also in ${countWords(others.length, 'further place')} of this article`}
          data-testid="name-words-everywhere"
          checked={everywhere}
          onChange={(event) => setEverywhere(event.currentTarget.checked)}
        />
      )}
      <p className={classes.hint}>
        Other articles are not changed: where they name it too, the review of likely duplicates will ask.
      </p>
    </DecisionForm>
  );
}

/** The words where they stand. */
function InSentence({ article, words }: { article: DocumentDetailDto; words: SelectionDto }) {
  const { text } = article.document;
  const around = article.sentences.find(({ start, end }) => start <= words.start && words.end <= end);
  const { start, end } = around ?? words;
  return (
    <blockquote className={classes.quote} data-testid="name-words-quote">
      {text.slice(start, words.start)}
      <strong>{text.slice(words.start, words.end)}</strong>
      {text.slice(words.end, end)}
    </blockquote>
  );
}
