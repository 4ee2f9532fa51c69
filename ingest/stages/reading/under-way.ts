// "Is buying Y", "is joining Y", "a bid for Y": what brings a lasting state about, and is told in the present, has not done so yet.
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/** States that a purchase or an entry brings about. */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(['OWNS', 'MEMBER_OF', 'SUBSIDIARY_OF']);
const BRINGING = /^(?:buying|acquiring|purchasing|taking|selling|joining|rejoining)$/;
const PRESENT = /^(?:is|are|am|['’](?:s|re|m))$/;

/** `trigger` is the verb, or the noun for a share that is its object. */
export function isUnderWay(tree: Tree, type: string, trigger: number): boolean {
  if (!BROUGHT_ABOUT.has(type)) return false;
  const { upos, head, deprel } = tokenAt(tree, trigger);
  if (type === 'OWNS' && /^(?:bid|offer)$/.test(lemmaAt(tree, trigger))) return true;
  const verb = upos === 'VERB' ? trigger : deprel === 'obj' ? head : -1;
  if (verb < 0 || !BRINGING.test(wordAt(tree, verb))) return false;
  return dependents(tree, verb, 'aux').some((aux) => PRESENT.test(wordAt(tree, aux)));
}
