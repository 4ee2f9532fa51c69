// Words that change how a claim in their scope is meant: who says it, whether it is denied, planned, possible, alleged.

function words(list: string, phrases: readonly string[] = []): ReadonlySet<string> {
  return new Set([...list.split(/\s+/).filter((word) => word !== ''), ...phrases]);
}

/** Verbs of saying: what they govern gets an attribution, and keeps its reading. */
export const SAYING = words(
  `say tell announce state declare claim report add stress note insist explain argue maintain reiterate repeat remark comment
   confirm acknowledge admit concede recall disclose reveal emphasise emphasize underline underscore indicate write
   testify assert contend conclude observe point mention affirm reply answer respond proclaim reaffirm quote tweet caution warn
   describe predict complain boast joke quip suggest hint signal speak estimate deny allege promise vow pledge inform
   dispute refute remind assure notify`,
);

/** What is said to somebody, for or against: "urged Y to", "thanked Y". */
export const ADDRESSING = words(
  `urge call ask demand request appeal accuse blame thank praise welcome hail criticise criticize condemn denounce slam
   reject threaten demand invite congratulate apologise apologize beg implore order tell`,
);

/** Verbs of thought: who thinks so is who says so. */
export const THINKING = words(
  `think believe consider feel find see regard fear doubt suspect know understand assume expect hope convince
   sure certain convinced confident aware adamant hopeful doubtful`,
);

/** Verbs of thought that leave open whether it is so. */
export const OPINION = words(
  'think believe fear suspect assume expect hope predict speculate doubt question wonder hopeful doubtful',
);

/** Verbs, nouns and adjectives that turn what they govern into its opposite. */
export const DENYING = words(
  `deny refuse decline reject fail refute dispute oppose avoid prevent cancel forbid prohibit block exclude dismiss
   renounce abandon forgo forget disavow repudiate preclude scrap refrain abstain unable unwilling reluctant impossible
   refusal denial failure cancellation rejection lack absence unlikely untrue false unfounded baseless groundless incapable`,
  ['rule out', 'call off', 'back out', 'turn down'],
);

/** What they govern is meant or arranged to come. */
export const PLANNING = words(
  `plan intend want aim prepare promise vow pledge agree decide schedule arrange seek due set ready willing prepared determined
   eager keen poised likely bound go going intention intent decision wish desire preparation readiness commitment ambition
   resolve choose undertake commit slate design order look wait await interest interested offer try attempt effort bid
   line queue hope expect agreement threaten threat invite invitation vow about verge brink eve swear aspire intent apply application
   postpone delay tip`,
);

/** Of these, the ones that are no more than a wish: without it nothing is planned. */
export const WISHING = words('interest interested desire wish');

/** "Failed", of an attempt or a plan: it came to nothing. */
export const FAILING = words('fail collapse founder');

/** What they govern is one possibility among others. */
export const SUPPOSING = words(
  `propose urge ask call demand recommend ponder mull request suppose imagine favour favor advocate debate
   possible proposal suggestion recommendation request idea possibility chance prospect option hypothesis talk question
   risk danger likelihood appeal pressure encourage persuade press advise consideration speculation able allow permit
   enable consider discuss doubt capable`,
);

/** What they tell somebody to do has not been done yet. */
export const TELLING = words('tell warn instruct command remind');

/** Said in the past with "would" behind it, these commit somebody to what is to come: "announced that it would join". */
export const COMMITTING = words('announce promise pledge vow confirm agree decide swear guarantee');

/** "Succeeded in": so it was done, if they were. */
export const ACHIEVING = words('succeed');

/** What they keep somebody from is not done: "barred from visiting". */
export const BARRING = words(
  'bar ban stop keep deter dissuade discourage restrain disqualify exclude block prevent hinder',
);

/** What they clear somebody of is not so: "acquitted of killing". */
export const CLEARING = words('acquit clear exonerate absolve');

/** What follows their object ("of", "for", "with") is an accusation. */
export const ACCUSING = words(
  'accuse suspect allege charge blame indict implicate sue prosecute rumour rumor accusation allegation suspicion rumour',
);

/** What they govern goes on no longer: "stopped supporting". */
export const ENDING = words('stop cease quit discontinue');

/** Nouns whose content clause is what somebody says: denying them denies it, and who denies them is who says so. */
export const CONTENT_NOUNS = words(
  `report claim suggestion allegation rumour rumor statement assertion accusation charge notion idea speculation news story
   announcement assurance confirmation argument contention remark comment hope concern doubt confidence conviction information belief fear evidence proof`,
);

/** Of these, the ones that nobody answers for, where it is not told whose they are. */
export const HEARSAY_NOUNS = words('report claim suggestion rumour rumor speculation');

/** What they say of hearsay makes it so. */
export const CONFIRMING = words(
  'confirm verify corroborate prove substantiate acknowledge admit true correct',
);

/** "In the view of X", "in X's words": who says so, without a verb. */
export const VIEW_NOUNS = words('view opinion word estimation account judgment judgement eye version');

/** What bodies and people put their words in: who made it says it. */
export const STATEMENT_NOUNS = words(
  `report statement study survey letter communique communiqué spokesman spokeswoman spokesperson article announcement release
   document dispatch broadcast press newspaper source official website editorial memo message`,
);

/** "Wanted for the murder of": what stands behind "for" is not proved. */
export const PURSUING = words(
  'want arrest detain question investigate try prosecute seek hold trial arrest indictment prosecution investigation warrant',
);

/** "Appears to have attacked": so it looks. */
export const SEEMING = words('appear seem');

/** Verbs that voice a noun of content: "expressed hope that". */
export const VOICING = words('express voice convey state make issue give raise share repeat reiterate');

/** Verbs that make hearsay of what they govern in the passive: "is said to have met". */
export const HEARSAY = words('say believe report allege think rumour rumor understand claim suspect accuse');

export const NEGATORS = words(`not n't n’t nt never neither nor no hardly barely scarcely`);

/** Not quite is not. */
export const NEARLY = words('almost nearly');

/** Adverbs by the modality they give. */
export const ALLEGING_ADVERBS = words('allegedly reportedly apparently supposedly purportedly ostensibly');
export const POSSIBLE_ADVERBS = words('possibly perhaps maybe probably potentially conceivably');

/** Adjectives of an event noun by the modality they give. */
export const ALLEGED_ADJECTIVES = words(
  'alleged accused reported purported supposed suspected rumoured rumored',
);
export const POSSIBLE_ADJECTIVES = words('possible potential proposed hypothetical');
export const PLANNED_ADJECTIVES = words(
  'planned scheduled upcoming forthcoming future expected coming next incoming prospective',
);

export const FUTURE_AUXILIARIES = words("will shall 'll ’ll wo");
/** Beside a verb: what it tells is left open, wanted or denied. */
export const UNDONE = words('would could may might can should not never to');
export const POSSIBLE_AUXILIARIES = words("would could may might should can must ought ca 'd ’d");

/** Subordinators that make their clause a condition or an open question. */
export const CONDITIONS = words('if unless whether lest', ['in case', 'even if', 'as long', 'so long']);

/** Participles that open a condition: "provided that". */
export const SUBJECT_TO = words('provided providing assuming supposing');

/** What a predicate says of an event noun that is its subject. */
export const ARRANGED = words(
  'plan schedule expect due arrange set propose slate likely announce postpone delay',
);
export const CALLED_OFF = words(
  'cancel scrap reject abandon exclude ban refuse impossible unlikely suspend rule drop shelve ditch axe',
);
export const OCCURRING = words(
  'take happen occur begin start open hold resume follow come conduct possible be',
);

/** Verbs under which a state ("relations") is not taken for granted: having, seeking or setting it up. */
export const BRINGING_ABOUT = words(
  'have establish build seek forge want create need start propose plan form pursue offer',
);
