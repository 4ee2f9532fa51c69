// An open relation carries the bare verb of its sentence ("come from"); a person reads "comes from". Only words that are
// hardly ever nouns: "visit to" and "talks with" stay as they are.
const VERBS: ReadonlySet<string> = new Set(
  `accept accompany acquire adopt appear apply appoint approve arrive ask assure attend avoid become befriend begin
   believe belong bring build buy carry celebrate choose collaborate come compare compete complain comply confirm
   consider consult convince coordinate decide declare defend defy deliver deploy describe destroy develop discuss do
   dissolve dominate drive elect emerge enable enter establish evacuate examine expand expel explain explore extend
   extradite find fly follow forgive free get give go grow handle harm hear hinder hold honour host hurt ignore impose
   include inform inherit insist inspect interview invade invite involve join keep kidnap kill know leave lead lend let
   liberate listen live lose maintain make manage marry meet move negotiate nominate notify obtain occupy operate oppose
   organise organize oust outline overrun own pay persuade portray praise prepare present prevent produce prosecute
   protect prove provide publish punish pursue put quit raise ratify reach read reassure receive recognise recognize
   recruit reduce refer refuse rely remain remember remind remove replace represent rescue resist resolve respond retain
   retire reveal ride say scold see seek seem seize sell send serve settle share shelter show sign sit speak spend stand
   start stay steal strengthen submit succeed suffer surround surrender survive suspend take teach tell thank think
   threaten throw travel try undergo undermine understand unite urge warn wear welcome win withdraw write`.split(
    /\s+/,
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = { be: 'is', have: 'has' };

function withEnding(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** "come from" -> "comes from"; what does not begin with a bare verb stays as it is. */
export function spokenLabel(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  const spoken = IRREGULAR[verb] ?? (VERBS.has(verb) ? withEnding(verb) : verb);
  return [spoken, ...rest].join(' ');
}
