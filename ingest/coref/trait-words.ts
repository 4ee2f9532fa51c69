// Words that show form, sort or gender of a phrase, and what types of names show.
import type { NameLabel } from '#ingest/state.ts';

import type { Form, Sort } from './trait-kinds.ts';

export const PRONOUNS = new Map<string, Form>();
function pronouns(form: Form, words: string): void {
  for (const word of words.split(' ')) PRONOUNS.set(word, form);
}
pronouns('i', 'i me my mine myself');
pronouns('we', 'we us our ours ourselves');
pronouns('you', 'you your yours yourself yourselves ya');
pronouns('he', 'he him his himself');
pronouns('she', 'she her hers herself');
pronouns('it', 'it its itself');
pronouns('they', 'they them their theirs themselves em');
pronouns('this', 'this that these those');
pronouns('relative', 'who whom whose which');
pronouns('other-pronoun', 'here there');

export const NAME_FORMS: Readonly<Partial<Record<NameLabel, Form>>> = {
  PER: 'person-name',
  ORG: 'body-name',
  NORP: 'body-name',
  GPE: 'place-name',
  LOC: 'place-name',
  FAC: 'place-name',
};
export const NAME_SORTS: Readonly<Record<NameLabel, Sort>> = {
  PER: 'person',
  ORG: 'body',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'people',
  DATE: 'time',
  EVENT: 'thing',
  MISC: 'thing',
  MONEY: 'thing',
  NUM: 'thing',
};
export const TIME_NOUNS = new Set(
  'day week month year hour minute second decade century morning evening night time today yesterday tomorrow'.split(
    ' ',
  ),
);
export const FEMALE = new Set(
  'woman girl mother sister daughter wife aunt niece grandmother queen princess actress lady girlfriend widow mom mum waitress bride'.split(
    ' ',
  ),
);
export const MALE = new Set(
  'man boy father brother son husband uncle nephew grandfather king prince gentleman boyfriend widower dad guy groom waiter'.split(
    ' ',
  ),
);
