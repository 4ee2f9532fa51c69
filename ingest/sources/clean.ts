// Decoded text to Document.text: BOM off, CRLF to LF, lone surrogates replaced, nothing else.

/** The text as offsets will count it. */
export function cleanText(decoded: string): string {
  return decoded
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
