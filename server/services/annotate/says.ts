// What a decision says, in one line for the history.
import type { Decision, DecisionPayloads, EditChanges } from '#cypher/model/decision.ts';
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';

/** UTF-16 code units of a quote that is shown. */
const SHOWN = 200;

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

function quotes(refs: readonly { quote: string }[]): string {
  const distinct = [...new Set(refs.map(({ quote }) => quote))];
  const more = distinct.length > 3 ? ` and ${distinct.length - 3} more` : '';
  return short(`${distinct.slice(0, 3).join(', ')}${more}`);
}

function changed({ reversed, ...fields }: EditChanges): string {
  const parts = Object.entries(fields).map(([name, value]) =>
    value === null ? `no ${name}` : `${name} ${String(value)}`,
  );
  if (reversed !== undefined) parts.push(reversed ? 'turned around' : 'turned back');
  return parts.join(', ');
}

/** Which dates of an entity a verdict is about, as the texts have them: "born: It was in 1867 that ...". */
function judged(claims: readonly { type: string; quote: string }[]): string {
  const dates = claims.flatMap(({ type, quote }) => {
    const property = PROPERTY_TYPES.find(({ id }) => id === type);
    return property === undefined ? [] : [{ quote: `${property.label}: ${quote}` }];
  });
  return dates.length === 0 ? '' : quotes(dates);
}

/** The words, and what they name where that is called otherwise. */
function named({ mentions, name, same }: DecisionPayloads['mention']): string {
  const [words, whom] = [quotes(mentions), same === null ? name : same.quote];
  return whom === words ? whom : `${words}: ${whom}`;
}

/** Empty for a bare verdict on edges. */
export function says({ kind, payload }: Decision): string {
  switch (kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
      return judged(payload.claims);
    case 'retract':
      return '';
    case 'edit':
      return changed(payload.changes);
    case 'add':
      return short(`${payload.subject.quote} ${payload.label} ${payload.object.quote}`);
    case 'comment':
      return short(payload.text);
    case 'tag':
      return payload.tag;
    case 'merge':
    case 'keep-apart':
    case 'unsure-same':
      return `${quotes(payload.left)} | ${quotes(payload.right)}`;
    case 'split':
      return quotes(payload.mentions);
    case 'mention':
      return short(named(payload));
    case 'rename':
      return payload.name;
    case 'retype':
      return payload.type;
  }
}
