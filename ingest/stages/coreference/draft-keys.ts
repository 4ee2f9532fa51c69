// Drafts by keys that their names share, so that a name is compared with few others however long the document is.
export class DraftKeys {
  readonly #byKey = new Map<string, Set<number>>();

  add(draft: number, keys: readonly string[]): void {
    for (const key of keys) {
      const drafts = this.#byKey.get(key) ?? new Set<number>();
      drafts.add(draft);
      this.#byKey.set(key, drafts);
    }
  }

  /** Drafts with at least one of the keys, in the order in which they were made. */
  sharing(keys: readonly string[]): number[] {
    const found = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    return [...found].sort((left, right) => left - right);
  }
}
