// Given names: how one name is put into Latin letters in several ways, and the short forms of names written in full.
import { foldTransliteration } from './fold.ts';

/** One name a line, spelled in these ways. */
const SPELLINGS = `
muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohamet
ahmad ahmed ahmet
mahmoud mahmud
hussein hussain husayn husain hossein huseyn hussien
hassan hasan
khaled khalid
omar umar
osama usama
yusuf yousef youssef yusef yousuf youssouf
ibrahim ebrahim
ismail ismael esmail
suleiman sulaiman suleyman soliman
saddam sadam
muammar moammar muamar moamer
nasser nasir naser
said saeed sayed saied
jamal gamal djamal
karim kareem
rashid rasheed rachid
tariq tareq tarek tarik
walid waleed oualid
faisal faysal feisal
bashar bachar
mustafa mustapha moustafa mostafa
abdullah abdallah abdulla abdoulaye
ayman aiman
amin ameen
hamid hameed
majid majeed madjid
salih saleh salah
alexander aleksandr alexandr aleksander
alexandra aleksandra
alexei aleksey alexey alexej
sergei sergey serge sergej
dmitry dmitri dimitri dmitrii dmitriy
andrei andrey andrej
yuri yury iurii juri
vladimir wladimir
nikolai nikolay nikolaj
mikhail mihail
anatoly anatoli anatolii anatoliy
gennady gennadi gennadii gennadiy
arkady arkadi arkadii
valery valeri valerii valeriy
vasily vasili vassily vasilii
grigory grigori grigorii
georgy georgi georgii georgiy
yevgeny evgeny yevgeni evgeni evgenii
fyodor fedor fiodor
pyotr petr piotr
tatiana tatyana
natalia natalya nataliya
yelena elena jelena
`;

/** The name in full, then its short forms. One that is short for two names is left out. */
const SHORT_FORMS = `
william bill billy will willy
robert bob bobby rob
richard dick rick ricky
james jim jimmy
john jack johnny
joseph joe joey
thomas tom tommy
charles charlie chuck
michael mike mick
edward ted eddie ned
david dave
daniel dan danny
anthony tony
andrew andy
kenneth ken kenny
ronald ron ronnie
donald don donnie
stephen steve
lawrence larry
gerald gerry jerry
benjamin ben benny
samuel sam sammy
timothy tim
gregory greg
jeffrey jeff
matthew matt
nicholas nick
philip phil
peter pete
vincent vince
walter walt
albert al bert
arthur art
frederick fred freddie
raymond ray
rudolph rudy
elizabeth liz beth betty
margaret maggie peggy
katherine kathy kate
susan sue
deborah debbie
barbara barb
`;

function firstOfLine(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ').map(foldTransliteration);
        return others.map((other) => [other, first] as const).filter(([other]) => other !== first);
      }),
  );
}

const SPELLED = firstOfLine(SPELLINGS);
const FORMAL = firstOfLine(SHORT_FORMS);
const HAVE_SHORT_FORMS: ReadonlySet<string> = new Set(FORMAL.values());

/** The one spelling, by foldTransliteration, that stands for all spellings of a given name. */
export function foldGivenName(token: string): string {
  const folded = foldTransliteration(token).replace(/^abd[aeou]l(?=..)/, 'abdul');
  return SPELLED.get(folded) ?? folded;
}

/** The name that a folded one is short for, itself when it has short forms; null when there is nothing to tell. */
export function formalName(given: string): string | null {
  return FORMAL.get(given) ?? (HAVE_SHORT_FORMS.has(given) ? given : null);
}
