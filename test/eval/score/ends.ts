// What the ends of a fact are, by their words: names, pronouns or descriptions.
const PRONOUN =
  /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|that|where|when|this|these|those|one|both)$/i;
const DETERMINED =
  /^(?:the|a|an|some|any|all|his|her|its|their|our|my|this|these|those|more|many|several)\s/i;

export type EndKind = 'name' | 'pronoun' | 'description';

/** A name or a date has a capital or a figure in it and does not open as a description whose head is a common noun. */
export function endKind(words: string): EndKind {
  const text = words.trim();
  if (PRONOUN.test(text)) return 'pronoun';
  if (!/[\p{Lu}\p{N}]/u.test(text)) return 'description';
  const last = text.split(/\s+/).at(-1) ?? '';
  return DETERMINED.test(text) && /^\p{Ll}/u.test(last) ? 'description' : 'name';
}
