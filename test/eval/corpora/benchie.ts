// BenchIE: facts as clusters of forms "subject --> relation --> object", tokens in [brackets] optional.
import { readText } from './lines.ts';

export interface BenchSentence {
  id: string;
  /** Tokens parted by spaces. */
  text: string;
  /** Forms of each fact. */
  facts: BenchForm[][];
}

export type BenchForm = [subject: string, relation: string, object: string];

export function readBenchIe(path: string): BenchSentence[] {
  const sentences: BenchSentence[] = [];
  for (const line of readText(path).split('\n')) {
    const [, id, text] = /^sent_id:(\S+)\t(.*)$/.exec(line) ?? [];
    if (id !== undefined && text !== undefined) {
      sentences.push({ id, text, facts: [] });
      continue;
    }
    const facts = sentences.at(-1)?.facts;
    if (facts === undefined) continue;
    if (/^\d+--> Cluster /.test(line)) facts.push([]);
    else {
      const [subject, relation, object] = line.split(' --> ');
      if (subject !== undefined && relation !== undefined && object !== undefined)
        facts.at(-1)?.push([subject, relation, object]);
    }
  }
  return sentences;
}
