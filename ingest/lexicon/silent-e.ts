// Whether a verb stem left by cutting -ed or -ing has lost a silent e: regular endings, then the verbs against them.

/** Stem endings behind which an e was cut: "announc", "believ", "charg", "includ", "declar". */
export const LOST_E =
  /(?:[cvuz]|[aeiounrlp]s|[^aeiourlw]l|(?:[aeiou]|[dr]|[aeu]n)g|[^aeiou](?:a|y)[kmpr]|(?:[^aeou]|qu)i[bdkmnr]|[^eo]at|[^o]ut|[^eo]ad|[^aou]id|[^ao]ud|[^o]od|[^aeo]u[mnr]|[^aeou]i[l]|ok|ook(?<!ook)|uk|ul|yl|yp)$/;

/** Stems with an e that the endings do not show. */
export const WITH_E: ReadonlySet<string> = new Set(
  `creat recreat permeat delineat quot vot not promot devot denot unit reunit invit cit recit ignit excit incit writ
  rewrit expedit extradit bit complet delet compet deplet hast tast wast past conced preced imped reced secred interfer adher
  persever rever explor restor ignor stor scor ador implor deplor bor postpon condon ston phon telephon ton conven
  interven hon com welcom becom overcom hom hop cop scop slop grop rop op elop pip wip rip swip scal inhal exhal rol
  hol consol cajol pol console brib rob prob glob rob breath bath sooth cloth loath infring cring hing fring bing ting
  impos singe plung lung expung forg gaug edg tim prim pric nic wir hir chas promis purchas axe owe eye dye shoe
  caus paus prais rais eas leas ceas teas pleas leav weav heav wav sav giv liv lov mov prov remov approv improv
  hat dat rat stat skat plat debat relat locat dictat rotat donat mut dilut disput salut rout minut commut
  guid trad invad evad fad grad persuad wad ic danc forc plac fac rac tac spac trac`.split(/\s+/),
);

/** Stems without an e although they end as if. */
export const WITHOUT_E: ReadonlySet<string> = new Set(
  `focus bias bus gas canvas plan combat chat format debut pilot riot visit edit limit avoid aid raid void maid
  occur murmur blur develop gallop envelop sync arc panic chauffeur sponsor monitor fear clear hear bear near appear
  reveal appeal deal heal steal seal conceal sow sail fail mail rail jail nail hail trail prevail detail curtail entail
  claim aim exclaim proclaim reclaim maim explain complain maintain contain remain gain train join attain obtain
  sustain entertain retain drain strain stain refrain detain rain pain chain abstain constrain coin rejoin rein reign
  repair air pair impair despair chair flair foil boil oil toil spoil soil recoil veil sign design resign assign align
  cabin bargain clean mean lean speak leak break peak sneak soak cloak cook look book hook overlook tutor anchor
  wound sound found round bound pound focus discus caucus trespas bowl howl growl curl hurl whirl crawl sprawl prowl
  long belong wrong throng prolong bring sing ring wing spring string swing sting cling fling hang bang gang slang
  slow flow program telegram stream dream cream scream gleam steam team beam foam roam deem seem redeem esteem
  head lead read spread thread plead load road unload bead dread behead reload upload download model label
  threat treat repeat eat beat heat seat defeat retreat cheat float boat coat gloat bloat
  adjourn return mourn burn turn pour tour scour devour favour honour labour harbour rumour armour
  mood flood wood food brood shout scout spout out tout rout flout clout sprout pout eleven
  cover discover deliver waver quiver shiver hover`.split(/\s+/),
);

/** Verbs that end in a double consonant of their own. */
export const DOUBLED: ReadonlySet<string> = new Set(
  `add err egg ebb butt boycott purr odd inn watt abet install recall enroll appall fulfill forestall befall
  foretell overkill refill instill distill`.split(/\s+/),
);
