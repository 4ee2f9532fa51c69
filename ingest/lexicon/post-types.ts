// Types of claim that say what post somebody has in a state.

/** To head it or its government: whoever does gives the posts of that state. */
export const STATE_HEADS: ReadonlySet<string> = new Set(['HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF']);

/** To be of its government. */
export const GOVERNING: ReadonlySet<string> = new Set([...STATE_HEADS, 'MINISTER_OF']);
