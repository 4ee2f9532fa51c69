import { describe, expect, it } from 'vitest';

import { readCameoDictionary } from './cameo-dictionary.ts';
import { compactDictionary } from './compact-dictionary.ts';

const TEXT = `
# A comment
&WEAPON
+MISSILES
+ROCKET_LAUNCHER
####### VERB PATTERNS #######
---  CANCEL   [160]  ---
+CALL_OFF [---]
HALT {HALTS HALTED }  # a coder
- * TALKS                                             [164:164]     # HALT
- * TALKS                                             [036]         # END
- POLICE * {MILITARY AID} (TO +)                      [1622]        # HALT
- * (FOR &WEAPON)                                     [---]         # HALT
- * HEARING                                           [:173]
`;

describe('dictionary of CAMEO', () => {
  it('I151: sets, verbs and patterns become lemmas, the first of two equal patterns kept', () => {
    expect(compactDictionary(readCameoDictionary(TEXT))).toEqual({
      sets: { '&weapon': ['missile', 'rocket launcher'] },
      verbs: { 'call off': 'cancel', halt: 'cancel 160' },
      patterns: {
        cancel: ['* talk = 164', 'police * military aid; to: = 1622', '* for: &weapon =', '* hearing = <173'],
      },
    });
  });

  it('I151: what is no such dictionary is refused', () => {
    expect(() => readCameoDictionary('no blocks')).toThrow(/not a CAMEO/);
  });
});
