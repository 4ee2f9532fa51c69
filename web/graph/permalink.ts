// A view as text for the URL: which entities, where, which are pinned, hidden or expanded, what is selected. Content
// ids (prefix_hex) and places are packed as bytes, so sixty nodes take about 1.4 kB. Unreadable text gives null.
/** What an edge ties, so that it is found again when a merge has given it another id. */
export interface EdgeEnds {
  id: string;
  type: string;
  subject: string;
  object: string;
}

export interface ViewLink {
  entities: ReadonlyArray<{ id: string; x: number; y: number; pinned: boolean; hidden: boolean }>;
  hiddenEdges: readonly string[];
  expansions: ReadonlyArray<{ centre: string; entities: readonly string[] }>;
  selectedNodes: readonly string[];
  selectedEdges: readonly string[];
  /** Of hidden and selected edges. Links of before have none. */
  ends: readonly EdgeEnds[];
}

const VERSION = 1;
/** Places are whole scene units in 16 bits. */
const OFFSET = 0x8000;

class Writer {
  readonly bytes: number[] = [];

  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.varint(encoded.length);
    for (const byte of encoded) this.bytes.push(byte);
  }

  /** prefix_hex as its prefix and bytes; anything else as text. */
  id(value: string): void {
    const match = /^([a-z]{1,8})_((?:[0-9a-f]{2}){4,32})$/.exec(value);
    const [, prefix, hex] = match ?? [];
    if (prefix === undefined || hex === undefined) {
      this.bytes.push(0);
      this.text(value);
      return;
    }
    this.bytes.push(hex.length / 2);
    this.text(prefix);
    for (let at = 0; at < hex.length; at += 2) this.bytes.push(Number.parseInt(hex.slice(at, at + 2), 16));
  }

  place(value: number): void {
    const whole = Math.max(0, Math.min(0xffff, Math.round(value) + OFFSET));
    this.bytes.push(whole >> 8, whole & 0xff);
  }
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('the link ends too early');
    this.#at += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number in the link is too long');
  }

  text(): string {
    const length = this.varint();
    return new TextDecoder().decode(Uint8Array.from({ length: Math.min(length, 4096) }, () => this.byte()));
  }

  id(): string {
    const length = this.byte();
    if (length === 0) return this.text();
    const prefix = this.text();
    const hex = Array.from({ length }, () => this.byte().toString(16).padStart(2, '0')).join('');
    return `${prefix}_${hex}`;
  }

  place(): number {
    return this.byte() * 0x100 + this.byte() - OFFSET;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  list<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    for (let left = this.varint(); left > 0; left -= 1) items.push(read());
    return items;
  }
}

function toBase64Url(bytes: readonly number[]): string {
  const binary = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function encodeView(view: ViewLink): string {
  const writer = new Writer();
  writer.bytes.push(VERSION);
  const index = new Map(view.entities.map((entity, at) => [entity.id, at]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);
  writer.varint(view.entities.length);
  for (const { id, x, y, pinned, hidden } of view.entities) {
    writer.id(id);
    writer.place(x);
    writer.place(y);
    writer.bytes.push((pinned ? 1 : 0) | (hidden ? 2 : 0));
  }
  const numbers = (list: readonly number[]) => {
    writer.varint(list.length);
    for (const number of list) writer.varint(number);
  };
  const ids = (list: readonly string[]) => {
    writer.varint(list.length);
    for (const id of list) writer.id(id);
  };
  ids(view.hiddenEdges);
  const expansions = view.expansions.filter(({ centre }) => index.has(centre));
  writer.varint(expansions.length);
  for (const { centre, entities } of expansions) {
    writer.varint(index.get(centre) ?? 0);
    numbers(known(entities));
  }
  numbers(known(view.selectedNodes));
  ids(view.selectedEdges);
  const ends = view.ends.filter(({ subject, object }) => index.has(subject) && index.has(object));
  writer.varint(ends.length);
  for (const { id, type, subject, object } of ends) {
    writer.id(id);
    writer.text(type);
    writer.varint(index.get(subject) ?? 0);
    writer.varint(index.get(object) ?? 0);
  }
  return toBase64Url(writer.bytes);
}

export function decodeView(text: string): ViewLink | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const reader = new Reader(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
    if (reader.byte() !== VERSION) return null;
    const entities = reader.list(() => {
      const id = reader.id();
      const x = reader.place();
      const y = reader.place();
      const flags = reader.byte();
      return { id, x, y, pinned: (flags & 1) !== 0, hidden: (flags & 2) !== 0 };
    });
    const name = () => entities[reader.varint()]?.id ?? '';
    return {
      entities,
      hiddenEdges: reader.list(() => reader.id()),
      expansions: reader.list(() => ({ centre: name(), entities: reader.list(name) })),
      selectedNodes: reader.list(name),
      selectedEdges: reader.list(() => reader.id()),
      ends: reader.isAtEnd()
        ? []
        : reader.list(() => ({ id: reader.id(), type: reader.text(), subject: name(), object: name() })),
    };
  } catch {
    return null;
  }
}
