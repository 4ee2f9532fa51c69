// Our own patterns, read before the dictionary's: PLOVER's present definitions of its roots where the dictionary (2015) has
// older ones, base codes of verbs that it leaves open, and phrases that it lacks. One group a line: verbs | pattern | code,
// with "/" between words of which one will do, OBJECT for any direct object, and patterns written as in event-patterns.json.
// Written by hand.

const TREATY = 'agreement/accord/deal/pact/treaty/protocol/memorandum/convention/contract/compact';
const MEETING = 'visit/trip/meeting/summit/tour/talk';
const STAFF =
  'peacekeeper/inspector/observer/monitor/diplomat/ambassador/envoy/worker/agency/attache/mission/consul/correspondent';
const REFUGEE = 'refugee/migrant/asylum/evacuee/immigrant/displaced';
const RELIEF =
  'aid/assistance/help/relief/fund/funding/support/loan/grant/donation/dollar/euro/supply/food/medicine/training/equipment/weapon/arms/ammunition/shelter/vaccine/money/package/tent/blanket/generator/firefighter/rescuer/doctor/medic/clothing/$/€/£/million/billion';
const DEMAND = 'demand/request/call/condition/petition/appeal/ultimatum';
const SANCTIONS = 'sanction/embargo/boycott/tariff/restriction/ban/blockade/curfew/limit/measure/emergency';
const BACKING = 'support/solidarity/backing/appreciation/sympathy/condolence/confidence/gratitude/admiration';
const CEASEFIRE = 'ceasefire/cease-fire/truce/cessation/fire';
const STRIKE = 'strike/protest/demonstration/boycott/rally/hunger';

export const OWN_PATTERNS = `
sign ratify conclude finalize finalise reach strike clinch ink seal initial conclude | * ${TREATY} | 057
sign initial ratify | | 057
sign issue approve | * order/decree/bill/law | 
agree | | 030
agree | * to: ${DEMAND} | 083
agree | * ${TREATY} | 057
agree | * to: ${TREATY} | 057
order | * release/parole | 084
order | * arrest/detention/imprisonment/deportation/eviction/jailed/extradition | 173
order | * suspend/close/shut/stop/leave/vacate/halt/disband/closure/shutdown/evacuation | 172
reject refuse decline rebuff spurn renege disregard flout defy veto dismiss ignore repudiate oppose | | 120
rule | * out | 120
turn | * down | 120
cancel postpone scrap shelve boycott skip | * ${MEETING} | 125
cancel scrap abandon reject renounce tear quit withdraw pull | * ${TREATY} | 128
withdraw pull | * from: ${TREATY} | 128
break violate breach | * ${CEASEFIRE} | 196
end suspend halt break call resume | * off; ${MEETING}/negotiation | 164
end suspend halt stop freeze | * negotiation/talk/mediation | 164
end call suspend lift halt stop | * ${STRIKE} | 082
end halt stop cease suspend | * attack/hostility/offensive/fighting/war/bombing/shelling/violence | 087
suspend cut halt stop freeze withhold reduce slash end withdraw terminate block cancel | * aid/assistance/funding/fund/loan/cooperation/relief/supply/delivery/shipment | 162
suspend cut sever break downgrade freeze reduce halt close terminate | * tie/relation/link/relationship/embassy/consulate/flight/border | 161
expel withdraw recall evict oust | * ${STAFF} | 166
deport | | 174
extradite | | 170
withdraw pull retreat evacuate | * troop/troops/force/soldier/army/tank/settler/settlement | 0873
withdraw retreat | | 0873
withdraw pull retreat | * from: | 0873
withdraw recall pull | * peacekeeping force/troop/troops/mission | 166
strengthen reinforce increase bolster boost | * force/troop/troops/presence/patrol/alert/garrison | 154
lift ease relax remove reduce cut repeal drop loosen waive roll | * ${SANCTIONS} | 085
roll scale | * back; ${SANCTIONS} | 085
relax ease lift reinstate | | 081
declare announce | * ${CEASEFIRE} | 0871
surrender disarm demobilize demobilise | | 0874
release free pardon acquit exonerate reinstate | | 084
return repatriate restore hand | * to: | 084
return | | 
return repatriate restore | * OBJECT | 084
deny | | 016
hand | * over | 084
grant give offer | * pardon/amnesty/citizenship/clemency/immunity/permission/access/bail/reprieve/independence/autonomy | 081
accept approve grant meet fulfil fulfill heed | * ${DEMAND} | 083
comply | * with: | 083
accept allow let permit admit grant | | 080
resign | | 083
step | * down | 083
apologize apologise | | 055
accept admit host shelter resettle take | * ${REFUGEE} | 075
grant give offer | * ${REFUGEE} | 075
give provide offer pay post put set extend announce | * reward/bounty/ransom | 
open | * border; to: | 075
give provide send deliver grant donate supply offer contribute allocate ship extend airlift lend | * ${RELIEF} | 070
give provide send contribute | * in: aid/assistance/relief/funding/support | 070
give donate lend contribute | | 070
receive get win | * aid/assistance/support/help/funding | <070
provide supply deliver | | 070
send deploy dispatch contribute | * peacekeeper/peacekeeping/peace-keeping | 074
send deploy dispatch | * as: peacekeeper/peacekeeping/force | 074
participate serve take join | * in: peacekeeping/peace-keeping | 074
support | * aid/assistance/relief | 070
clash fight storm hurl throw stone scuffle burn torch attack | protester/demonstrator/student/crowd/opponent/rioter/striker/worker/mob * | 145
send deploy dispatch | * to: mission/peacekeeping | 074
train equip arm fund finance subsidize rescue help assist aid protect feed vaccinate | | 070
cooperate collaborate partner | | 060
share exchange | * intelligence/information/data/expertise | 064
hold conduct stage begin start join launch | * war game/wargame | 062
hold conduct stage begin start join | * of: exercise/drill/maneuver | 062
hold conduct stage begin start join | * exercise/drill/maneuver/manoeuvre/patrol | 062
establish restore resume upgrade strengthen deepen expand normalize normalise | * relation/tie/relationship/embassy/link | 050
pledge promise express voice reiterate reaffirm convey give offer declare extend affirm | * ${BACKING} | 051
stand | * with: | 051
stand | * by: | 051
welcome praise support back defend endorse honor honour congratulate thank commend applaud hail laud salute approve award champion forgive recognize recognise | | 051
side | * with: | 051
meet | | 040
hold | * ${MEETING}/conversation/discussion/consultation/negotiation | 046
receive host | | 043
receive win get | * invitation/warning/threat/apology/pledge | 
visit | | 042
travel fly arrive | * to: | 042
call phone telephone | | 041
call | * to discuss | 041
call | * on: | 102
call | * for: | 102
call | * upon: | 102
call | * for: sanction/boycott/embargo/investigation/inquiry/probe | 113
ask urge demand request plead beg appeal implore press insist invite petition | | 100
launch lead begin start offer | * mediation/mediate | 045
mediate | | 045
summon | * ambassador/envoy/diplomat/charge/consul/attache | 114
lodge file issue submit deliver | * complaint/protest/lawsuit/suit/appeal/charge/case/claim/grievance | 114
file | * against: | 115
sue indict charge convict prosecute impeach implicate | | 115
find | * guilty/liable | 116
seek demand | * sentence/penalty/indictment/charge/conviction | 115
accuse blame | | 112
lash | * at: | 111
criticize criticise condemn denounce slam blast rebuke deplore decry lambaste lambast chide scold fault complain lament insult mock disapprove | | 111
call brand label describe | * liar/terrorist/criminal/crime/illegal/unacceptable/unjust/stupid/aggressor/enemy/shameful | 111
dispute refute challenge contest | | 110
investigate probe inspect examine audit | | 090
send dispatch | * to investigate | 090
open launch begin start join conduct order lead head | * investigation/inquiry/probe/inspection | 090
launch take bring | * action/case/proceeding/suit/lawsuit | 115
threaten menace | | 130
warn caution | | 130
issue give deliver send | * ultimatum/warning/threat | 139
protest demonstrate picket rally march riot | | 140
strike | * over: | 143
strike | * for: | 143
go | * on: strike | 143
stop leave shun down | * work | 143
stage hold launch | * ${STRIKE}/sit-in/vigil/march/walkout/picket | 140
block obstruct barricade | * road/highway/street/bridge/roadway/railway/traffic | 144
mobilize mobilise mass amass | | 154
deploy send dispatch move | * troop/troops/soldier/warship/tank/force/fighter/aircraft/carrier/jet/police | 154
put place | * on: alert | 152
impose slap | * sanction/embargo/boycott/tariff | 163
impose | | 172
sanction blacklist embargo boycott | | 163
outlaw ban prohibit censor fine dissolve disband shut | | 172
sentence | | 173
arrest detain jail imprison apprehend incarcerate intern nab round | | 173
demolish confiscate | | 171
kidnap abduct hijack | | 181
take hold | * hostage/captive | 181
use | * shield | 184
rape torture beat assault lynch | | 182
assassinate murder | | 186
attack bomb shell invade raid storm ambush strike bombard kill fight clash battle massacre slaughter wound shoot behead fire torpedo behead stab overrun besiege | | 190
seize capture retake recapture take overrun occupy annex conquer | * city/town/village/base/territory/area/region/province/district/headquarters/airport/mosque/control/land/position/island/port/field/outpost | 192
occupy annex invade | | 192
blockade | | 191
impose | * blockade/siege | 191
carry | * out; attack/raid/strike/bombing/assault/airstrike/operation/killing/massacre/ambush | 190
launch mount conduct stage order resume begin | * attack/offensive/strike/airstrike/raid/war/warfare/invasion/assault/missile/rocket/operation/incursion/bombing/shelling | 190
violate breach | * ceasefire/cease-fire/truce | 196
impose declare announce extend order | * curfew/emergency/law/siege | 172
say tell announce confirm declare report state add reveal disclose note mention | | 010
say tell announce confirm declare report | * order | 010
order | | 100
announce launch begin start continue carry conduct make have take find pay establish issue give provide serve get put bring open send set place hold | | 
`;
