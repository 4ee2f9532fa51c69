// The little of the DOM that reading an article needs, and the way into it. linkedom builds the tree and nothing else:
// no script runs, nothing is fetched.
export const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

/** The whole page; Readability takes it as its document. */
export interface HtmlPage extends HtmlElement {
  documentElement: HtmlElement;
}

/** Levels of elements below the page, found without recursion; stops counting beyond `most`. */
export function nestingDepth(page: HtmlPage, most: number): number {
  let level: HtmlNode[] = [page.documentElement];
  let depth = 0;
  while (level.length > 0 && depth <= most) {
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes].filter(isElement));
  }
  return depth;
}

/** The tree of a page. A fragment without <html> is put into one. linkedom is loaded when the first page needs it. */
export async function parsePage(markup: string): Promise<HtmlPage> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  return parseHTML(whole).document as unknown as HtmlPage;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}
