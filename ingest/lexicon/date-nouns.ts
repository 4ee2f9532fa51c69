// Nouns that say when, not with or against whom.
export const DATE_NOUNS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight week weekend month year
   decade century day morning afternoon evening night hour minute time end beginning start eve middle dawn midnight noon summer winter spring autumn fall`.split(
    /\s+/,
  ),
);
