import { expect, it } from 'vitest';

import { copiedClaims } from './copies.ts';

const claim = (id: string, document: string, copyGroup: string) => ({
  id,
  document: { id: document, copyGroup },
});

it('W227: a further sentence of the same article is no copy, the same report in another is', () => {
  const claims = [
    claim('first', 'wire', 'report'),
    claim('second', 'wire', 'report'),
    claim('reprint', 'gazette', 'report'),
    claim('own', 'herald', 'other report'),
  ];
  expect([...copiedClaims(claims)]).toEqual(['reprint']);
});
