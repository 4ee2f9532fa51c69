// A sentence with its subject, trigger and object marked: by colour, by the form of the underline, and in words for
// those who hear it.
import classes from './evidence-text.module.css';
import { cutByMarks, type MarkSpan } from './marks.ts';

export type EvidenceRole = 'subject' | 'trigger' | 'object';

export interface EvidenceTextProps {
  text: string;
  offset: number;
  spans: ReadonlyArray<MarkSpan<EvidenceRole>>;
}

export function EvidenceText({ text, offset, spans }: EvidenceTextProps) {
  return (
    <>
      {cutByMarks(text, offset, spans).map((piece) =>
        piece.roles.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <mark key={piece.start} className={classes.mark} data-roles={piece.roles.join(' ')}>
            <span className="visually-hidden">{`[${piece.roles.join(' and ')}: `}</span>
            {piece.text}
            <span className="visually-hidden">]</span>
          </mark>
        ),
      )}
    </>
  );
}

export function EvidenceLegend() {
  return (
    <p className={classes.legend} aria-hidden>
      {(['subject', 'trigger', 'object'] as const).map((role) => (
        <mark key={role} className={classes.mark} data-roles={role}>
          {role}
        </mark>
      ))}
    </p>
  );
}
