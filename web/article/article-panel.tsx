// An article as it was read: names lead to their entities, sentences light up the edges they support.
import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { useApp, useStore } from '../bind/app-context.ts';
import { useDetail } from '../bind/use-detail.ts';
import { dateWords } from '../graph/wording.ts';
import { remoteValue } from '../state/remote.ts';
import { type ArticleRef, closeArticle } from '../state/view.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import { Panel } from '../ui/panel.tsx';
import classes from './article-panel.module.css';
import { ArticleText } from './article-text.tsx';
import { ClaimList } from './claim-list.tsx';
import { safeHref } from './safe-href.ts';

export function ArticlePanel({ article }: { article: ArticleRef }) {
  const { stores } = useApp();
  const { detail, retry } = useDetail('documents', article.document);
  const value = remoteValue(detail);
  const close = () => stores.view.setState(closeArticle);
  return (
    <Panel
      title="Article"
      testId="article"
      onClose={close}
      {...(value === null ? {} : { about: sourceOf(value.document) })}
    >
      {detail.status === 'failed' && (
        <FailureNote
          title="The article could not be loaded"
          {...detail.error}
          message={detail.error.message}
          onRetry={retry}
        />
      )}
      {value === null && detail.status !== 'failed' && <LoadingNote text="Loading the article…" />}
      {value !== null && <Article detail={value} article={article} />}
    </Panel>
  );
}

/** Who wrote it and when stays in sight while the text is scrolled to a sentence. */
function sourceOf({ outlet, publishedAt, title }: DocumentDetailDto['document']): string {
  return [outlet, dateWords(publishedAt), title].filter(Boolean).join(' · ');
}

function Article({ detail, article }: { detail: DocumentDetailDto; article: ArticleRef }) {
  const { stores } = useApp();
  const focus = useStore(stores.selection, (selection) => selection.focus);
  const { document } = detail;
  const href = safeHref(document.url);
  return (
    <article className={classes.article}>
      <header className={classes.header}>
        <h3 className={classes.headline}>{document.title ?? 'Untitled'}</h3>
        <p className={classes.origin}>
          {[document.outlet, document.author, dateWords(document.publishedAt)].filter(Boolean).join(' · ')}
          {href !== null && (
            <>
              {' · '}
              <a href={href} target="_blank" rel="noreferrer noopener">
                original
              </a>
            </>
          )}
        </p>
      </header>
      <ArticleText detail={detail} article={article} edge={focus?.kind === 'edge' ? focus.id : null} />
      <ClaimList detail={detail} />
    </article>
  );
}
