// Text for XML files, whatever it holds.

/** XML 1.0 knows no control characters but tab and line ends, and no lone surrogates. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Else an attribute's line ends and tabs would come back as spaces.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Without what XML cannot hold. */
export function xmlClean(text: string): string {
  return text.replace(NOT_XML, '');
}

/** For the inside of an element or of an attribute in double quotes. */
export function xmlText(text: string): string {
  return xmlClean(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** `name="value"` for each that has a value. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
