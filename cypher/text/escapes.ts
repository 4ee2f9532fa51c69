// Unicode escapes. Cypher 5 replaces \uXXXX by its character before it reads anything else, even inside strings and
// comments; Cypher 25 does so in strings alone. An escaped letter is a letter to both; an escaped quote is not.

const ESCAPE = /\\(?:u([\da-fA-F]{4}))?/y;
/** Characters that decide where strings, names, comments, calls and statements end. */
const DISGUISED = /['"`\\/*\r\n\u0085\u2028\u2029().;{}[\]]/;

export interface Unescaped {
  /** The text as Cypher 5 reads it. */
  text: string;
  /** Offset, in the text as written, of the first escape that stands for punctuation; -1 when there is none. */
  disguise: number;
}

export function unescapeUnicode(text: string): Unescaped {
  const pieces: string[] = [];
  let disguise = -1;
  let from = 0;
  let at = text.indexOf('\\');
  while (at !== -1) {
    ESCAPE.lastIndex = at;
    const [whole = '\\', digits] = ESCAPE.exec(text) ?? [];
    // A backslash before anything else escapes that one character, which may be a backslash.
    const next = at + (digits === undefined ? 2 : whole.length);
    if (digits !== undefined) {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      if (disguise === -1 && DISGUISED.test(character)) disguise = at;
      pieces.push(text.slice(from, at), character);
      from = next;
    }
    at = text.indexOf('\\', next);
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), disguise };
}
