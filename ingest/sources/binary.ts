// What is certainly not text: files that begin like a known binary kind, and text full of control characters.

const MAGIC: ReadonlyArray<{ kind: string; bytes: readonly number[] }> = [
  { kind: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'an office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { kind: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Share of control characters above which text is taken for data. */
const CONTROL_SHARE = 0.005;
const CONTROLS = /(?!\s)\p{Cc}/gu;

/** What the first bytes say the file is, or null. */
export function magicKind(bytes: Uint8Array): string | null {
  const found = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  return found?.kind ?? null;
}

/** True for decoded "text" that holds NUL or many other control characters. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > text.length * CONTROL_SHARE;
}
