// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EvidenceText } from './evidence-text.tsx';
import { cutByMarks } from './marks.ts';

const span = fc.record({
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  role: fc.constantFrom('subject', 'trigger', 'object'),
});

describe('marks', () => {
  it('W50: the pieces are the text, whatever the spans, and each knows every role it plays', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.array(span),
        (text, offset, spans) => {
          const pieces = cutByMarks(text, offset, spans);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) {
            for (let at = piece.start; at < piece.start + piece.text.length; at += 1) {
              const roles = new Set(
                spans.filter(({ start, end }) => start <= at && at < end).map(({ role }) => role),
              );
              expect(new Set(piece.roles)).toEqual(roles);
            }
          }
        },
      ),
    );
  });

  it('W50: overlapping spans show both roles where they meet', () => {
    const pieces = cutByMarks('Russian officials', 100, [
      { start: 100, end: 107, role: 'subject' },
      { start: 100, end: 117, role: 'object' },
    ]);
    expect(pieces).toEqual([
      { start: 100, text: 'Russian', roles: ['subject', 'object'] },
      { start: 107, text: ' officials', roles: ['object'] },
    ]);
  });
});

describe('evidence on screen', () => {
  it('W51: hostile text stays text', () => {
    const text = '<img src=x onerror="alert(1)"> met <script>alert(2)</script> & "NATO"';
    const spans = [{ start: 0, end: 30, role: 'subject' as const }];
    const { container } = render(<EvidenceText text={text} offset={0} spans={spans} />);
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.querySelector('mark')?.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(container.textContent).toContain('<script>alert(2)</script> & "NATO"');
  });

  it('W52: marks say their role to those who cannot see them', () => {
    const { container } = render(
      <EvidenceText text="Russia" offset={0} spans={[{ start: 0, end: 6, role: 'subject' }]} />,
    );
    expect(container.textContent).toBe('[subject: Russia]');
  });
});
