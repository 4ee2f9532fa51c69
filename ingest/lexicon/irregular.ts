// Irregular English forms, by lemma: what no suffix rule gives.

const VERBS = `
arise arose arisen|awake awoke awoken|be am is are was were been being 'm 're 's m re s ai|bear bore borne born|beat beat beaten|become became
begin began begun|bend bent|bet bet|bid bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|can ca|cast cast|catch caught|choose chose chosen
cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got gotten|give gave given|go went gone goes gon|want wan|grind ground|grow grew grown|hang hung|have has had 've ve|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let
lie lain lying lied|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
outdo outdid outdone|overcome overcame|overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proven|put put|quit quit|read read|rebuild rebuilt|remake remade
repay repaid|retell retold|rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said
see saw seen|seek sought|sell sold|send sent|set set|sew sewn|shake shook shaken|shed shed|shine shone|shoot shot|show shown|shrink shrank shrunk
shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|sling slung|slit slit|sow sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
stink stank stunk|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
will wo 'll|would 'd|die dying died|tie tying tied|vie vying vied|untie untying untied|embed embedded embedding|underlie underlying underlay underlain|panic panicked panicking|mimic mimicked mimicking|traffic trafficked trafficking
picnic picnicked picnicking|bus bused busing|quiz quizzed quizzing|age aging|agree agreed agreeing|see seeing|free freed freeing|flee fleeing|dye dyed dyeing
guarantee guaranteed guaranteeing|foresee foreseeing|oversee overseeing|disagree disagreed disagreeing|decree decreed decreeing|referee refereed refereeing`;

const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|half halves|knife knives|life lives
leaf leaves|loaf loaves|self selves|shelf shelves|thief thieves|wife wives|wolf wolves|calf calves|elf elves|scarf scarves|hoof hooves
analysis analyses|basis bases|crisis crises|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes|emphasis emphases
synthesis syntheses|parenthesis parentheses|phenomenon phenomena|criterion criteria|datum data|medium media|stratum strata|bacterium bacteria
curriculum curricula|memorandum memoranda|referendum referenda|erratum errata|alumnus alumni|nucleus nuclei|stimulus stimuli|fungus fungi
cactus cacti|radius radii|syllabus syllabi|index indices|appendix appendices|matrix matrices|vertex vertices|larva larvae|alga algae|formula formulae
gentleman gentlemen|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes|torpedo torpedoes|embargo embargoes|volcano volcanoes|cargo cargoes
tornado tornadoes|mosquito mosquitoes|negro negroes|domino dominoes|mango mangoes|bus buses|gas gases|virus viruses|census censuses|campus campuses|bonus bonuses
status statuses|focus focuses|corpus corpora|genus genera|lens lenses|alias aliases|atlas atlases|canvas canvases|bias biases|iris irises|plus pluses|minus minuses
shoe shoes|toe toes|foe foes|canoe canoes|tie ties|lie lies|pie pies|movie movies|cookie cookies|zombie zombies|rookie rookies|prairie prairies|calorie calories
junkie junkies|hippie hippies|selfie selfies|species species|series series|means means|headquarters headquarters|news news|politics politics|economics economics
ethics ethics|physics physics|mathematics mathematics|statistics statistics|logistics logistics|gymnastics gymnastics|mechanics mechanics|athletics athletics|dynamics dynamics
tactics tactics|thanks thanks|barracks barracks|crossroads crossroads|works works|corps corps|chassis chassis|axe axes|cache caches|ache aches|psyche psyches|avalanche avalanches
headache headaches|niche niches|cliche cliches|penny pence|cow cows|yes yeses|diabetes diabetes|measles measles|rabies rabies|chaos chaos|cosmos cosmos|tennis tennis
police police|cattle cattle|sheep sheep|fish fish|aircraft aircraft|spacecraft spacecraft|helicopter helicopters|offspring offspring|goods goods|clothes clothes|whereabouts whereabouts
alms alms|pants pants|trousers trousers|premises premises|proceeds proceeds|troops troops|regards regards|jeans jeans|canvas canvas|lens lens|electronics electronics|commons commons|earnings earnings|surroundings surroundings|christmas christmas|boss bosses|kudos kudos|gulf gulfs`;

const ADJECTIVES = `
good better best|bad worse worst|few fewer fewest
big bigger biggest|hot hotter hottest|sad sadder saddest|fat fatter fattest|thin thinner thinnest|wet wetter wettest|red redder reddest|slim slimmer slimmest
free freer freest|old elder eldest older oldest`;

function table(source: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const entry of source.trim().split(/[|\n]/)) {
    const [lemma, ...inflected] = entry.trim().split(' ');
    if (lemma === undefined) continue;
    for (const form of inflected) if (!forms.has(form)) forms.set(form, lemma);
  }
  return forms;
}

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = table(VERBS);
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = table(NOUNS);
export const IRREGULAR_ADJECTIVES: ReadonlyMap<string, string> = table(ADJECTIVES);

/** Clitics and short forms by what they stand for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['n’t', 'not'],
  ['nt', 'not'],
  ['an', 'a'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
  ['me', 'I'],
  ['us', 'we'],
  ['these', 'this'],
  ['those', 'that'],
  ['whom', 'who'],
]);
