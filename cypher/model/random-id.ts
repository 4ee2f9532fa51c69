// The one place that makes random ids. Evidence never uses them: its ids are hashes of content (hash-id.ts).
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';

export type RandomId = () => string;

/** A random 128-bit id as lower-case hex. */
export const randomId: RandomId = () => bytesToHex(randomBytes(16));
