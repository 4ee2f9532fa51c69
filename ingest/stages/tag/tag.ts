// Sentences with bare tokens -> parts of speech, tree, lemmas and names, by the model.
import type { SentenceTags } from '#ingest/nlp/analyse.ts';
import { lemmaOf } from '#ingest/nlp/lemma.ts';
import type { Depth, Tagger } from '#ingest/nlp/types.ts';
import type { DocumentState, SentenceState } from '#ingest/state.ts';

function withTags(sentence: SentenceState, tags: SentenceTags | undefined): SentenceState {
  if (!tags) return sentence;
  return {
    ...sentence,
    names: tags.names,
    pairs: tags.pairs,
    codes: tags.codes,
    chances: tags.chances,
    tokens: sentence.tokens.map((token, word) => {
      const upos = tags.upos[word] ?? token.upos;
      return {
        ...token,
        upos,
        lemma: lemmaOf(token.text, upos),
        head: tags.heads[word] ?? token.head,
        deprel: tags.deprels[word] ?? token.deprel,
      };
    }),
  };
}

export async function tagSentences(
  sentences: readonly SentenceState[],
  tagger: Tagger,
  signal?: AbortSignal,
  depth?: Depth,
): Promise<SentenceState[]> {
  const words = sentences.map((sentence) => sentence.tokens.map((token) => token.text));
  const tagged = await tagger.tag(words, signal, depth);
  return sentences.map((sentence, index) => withTags(sentence, tagged[index]));
}

export async function tag(
  state: DocumentState,
  tagger: Tagger,
  signal?: AbortSignal,
  depth?: Depth,
): Promise<DocumentState> {
  return { ...state, sentences: await tagSentences(state.sentences, tagger, signal, depth) };
}
