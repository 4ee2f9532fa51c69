// The registry of schemes: adding one is a file and a line here.
import { conll04 } from './conll04.ts';
import { knowledgenet } from './knowledgenet.ts';
import { perOrgLoc } from './per-org-loc.ts';
import { plover } from './plover.ts';
import { re3d } from './re3d.ts';
import { relata } from './relata.ts';
import type { Scheme } from './types.ts';
import { ud } from './ud.ts';

export const SCHEMES: readonly Scheme[] = [relata, perOrgLoc, knowledgenet, conll04, re3d, plover, ud];
