// Nouns made of verbs: what is said of "suspend" holds for "suspension".

/** Noun to verb. Written by hand: endings alone mislead ("statement", "station"). */
export const DERIVED_NOUNS: ReadonlyMap<string, string> = new Map(
  `suspension:suspend release:release withdrawal:withdraw invasion:invade arrest:arrest detention:detain attack:attack raid:raid
   bombing:bomb bombardment:bombard shelling:shell killing:kill murder:murder assassination:assassinate execution:execute
   abduction:abduct kidnapping:kidnap capture:capture seizure:seize occupation:occupy annexation:annex blockade:blockade
   expulsion:expel deportation:deport eviction:evict criticism:criticize condemnation:condemn denunciation:denounce
   accusation:accuse allegation:accuse complaint:complain investigation:investigate inquiry:investigate probe:probe
   inspection:inspect praise:praise support:support endorsement:endorse approval:approve recognition:recognize
   apology:apologize pardon:pardon amnesty:pardon promise:promise pledge:pledge vow:vow offer:offer agreement:agree
   commitment:pledge visit:visit meeting:meet negotiation:negotiate talk:negotiate mediation:mediate consultation:consult
   discussion:discuss cooperation:cooperate collaboration:collaborate trade:trade aid:aid assistance:assist help:help
   donation:donate surrender:surrender retreat:retreat pullout:withdraw evacuation:evacuate demand:demand request:request
   appeal:appeal call:demand plea:plead petition:petition rejection:reject refusal:refuse denial:deny veto:veto
   opposition:oppose threat:threaten warning:warn ultimatum:threaten protest:protest demonstration:demonstrate rally:rally
   strike:attack riot:riot mobilization:mobilize mobilisation:mobilise deployment:deploy embargo:embargo boycott:boycott
   ban:ban sanction:sanction crackdown:suppress repression:repress torture:torture assault:assault ambush:ambush
   massacre:massacre clash:clash battle:battle lawsuit:sue indictment:indict conviction:convict prosecution:prosecute
   trial:prosecute sentencing:sentence restriction:restrict imprisonment:imprison welcome:welcome thanks:thank
   reconciliation:reconcile resumption:resume halt:halt delivery:deliver supply:supply restoration:restore
   cancellation:cancel termination:terminate resignation:resign defence:defend defense:defend airstrike:bomb`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split(':');
      return [noun, verb];
    }),
);
