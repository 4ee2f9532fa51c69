// Words that change how a claim in their scope is meant: who says it, whether it is denied, planned, possible, alleged.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Verbs of saying: what they govern gets an attribution, and keeps its reading. */
export const SAYING = words(
  `say tell announce state declare claim report add stress note insist explain argue maintain reiterate repeat remark comment
   confirm acknowledge admit concede recall disclose reveal emphasise emphasize underline underscore indicate write
   testify assert contend conclude observe point mention affirm reply answer respond proclaim reaffirm quote tweet caution warn
   describe predict complain boast joke quip suggest hint signal speak estimate deny allege promise vow pledge`,
);

/** Verbs of thought: a weaker attribution ("believes that"). */
export const THINKING = words(
  'think believe consider feel find see regard fear doubt suspect know understand hold assume',
);

/** Governing verbs, adjectives and nouns by what they do to what they govern. */
export const DENYING = words(
  `deny refuse decline reject fail refute dispute oppose avoid stop prevent cancel forbid prohibit block rule-out exclude dismiss
   renounce abandon forgo forget quit cease disavow repudiate preclude abolish halt scrap call-off refrain abstain
   unable unwilling reluctant impossible refusal denial failure cancellation rejection lack absence unlikely bar ban hesitate`,
);

export const PLANNING = words(
  `plan intend want hope aim prepare promise vow pledge agree decide expect schedule arrange seek due set ready willing prepared
   determined eager keen poised likely bound going plan intention intent decision wish desire preparation readiness commitment
   ambition hope resolve choose undertake commit slate design order look wait await interest interested promise offer
   invite invitation stand try attempt effort bid move queue line agree about`,
);

export const SUPPOSING = words(
  `propose suggest urge ask call demand recommend consider ponder mull request suppose assume imagine favour favor
   advocate discuss debate doubt fear possible proposal suggestion recommendation call demand request idea possibility chance
   prospect option hypothesis talk question risk danger likelihood threat appeal pressure encourage persuade press
   advise invite threaten consideration debate rumour rumor speculation able allow permit enable would`,
);

export const ALLEGING = words(
  `accuse suspect allege charge blame indict accusation allegation suspicion charge claim purport rumour rumor believe think
   suspected accused alleged implicate convict sue prosecute try-for`,
);

/** Verbs of accusing proper: what follows "of", "for" or "with" is alleged. */
export const ACCUSING = words(
  'accuse suspect allege charge blame indict implicate sue prosecute rumour rumor accusation allegation suspicion',
);

export const NEGATORS = words(`not n't never neither nor no hardly barely scarcely nobody nothing none n’t`);

export const ALLEGING_ADVERBS = words('allegedly reportedly apparently supposedly purportedly ostensibly');
export const POSSIBLE_ADVERBS = words('possibly perhaps maybe probably potentially conceivably');

export const FUTURE_AUXILIARIES = words("will shall 'll wo ll ’ll");
export const POSSIBLE_AUXILIARIES = words("would could may might should can must ought ca 'd ’d");

/** Subordinators that make their clause a condition or an open question. */
export const CONDITIONS = words('if unless whether once until should lest');

/** What a predicate says of an event noun in subject place. */
export const HAPPENING_LATER = words(
  'plan schedule expect due arrange set propose slate likely possible announce prepare',
);
export const NOT_HAPPENING = words(
  'cancel scrap rule-out call-off reject abandon exclude ban refuse impossible unlikely',
);
export const OCCURRING = words('take happen occur begin start open hold resume continue be follow come');

/** Prepositions that name a source: "according to X". */
export const SOURCE_PREPOSITIONS = words('according');
