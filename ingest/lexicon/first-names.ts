// Common first names by gender, across the languages met in world news, beside those of the census. Names used for both
// are left out.
import { CENSUS_FEMALE, CENSUS_MALE } from './census-first-names.ts';

const MALE = `
aaron abdul abdullah abdel abraham adam adel ahmad ahmed akbar akira alan albert alberto alejandro aleksandr aleksei alex alexander alexei
alexey alfred ali alistair allan allen alvaro amir anatoly anders andrei andrew andrey angus anil anthony anton antonio antony ariel arnold arthur
artur ashraf augusto bashar barack ben benjamin bernard bernd bill bob boris brad brian bruce carl carlos charles chris christian christopher
colin craig dan daniel david dennis denis derek diego dieter dimitri dirk dmitri dmitry dominic dominique donald douglas ed eduard eduardo edward edwin ehud
emmanuel eric erik ernest ernesto evo fernando fidel francis francisco francois frank franz fred frederick friedrich gabriel gary gavin gennady geoff
geoffrey george georges gerald gerard gerhard giorgio giovanni giulio gordon graham greg gregory guenter guido gunter gustavo guy hamid hans harold harry
hassan heinrich helmut henri henry hiroshi hosni howard hugh hugo hussein ian ibrahim igor ilham ilya imran isaac ismail ivan jack jacob jacques jaime
james jan jason javier jean jeff jeffrey jens jeremy jerry jim jimmy joachim joe johannes john jon jonathan jorge jose josef joseph josh joshua juan jules
julian julio junichiro kamal karl keith ken kenneth kevin khalid klaus kofi konstantin kurt lars larry laurent lech lee leo leon leonid lionel louis lucas ludwig
luigi luis luiz mahathir mahmoud malcolm manuel marc marcel marco marcus mario mark martin mathieu matt matthew maurice max michael michel miguel
mikhail mike milan mohamed mohammad mohammed muammar muhammad murray mustafa nabil nathan neil nelson nicholas nick nicolas nikita nikolai nikolay
noel nuri oleg oliver omar osama oscar otto pablo paolo pascal patrick paul pavel pedro per pervez peter philip philippe pierre piotr rafael rajiv ralph ramon
raul raymond recep reza ricardo richard rob robert roberto robin rodrigo roger roland romano ronald rowan roy rudolf ruslan rupert russell ryan saddam salman salvador
sam samuel saul scott sean sebastian sergei sergey serge sergio shimon shinzo silvio simon slobodan sergi stefan stephen steve steven stuart sven tariq terry theodore
thomas tim timothy toby todd tom tomas tony tobias tyler umar uwe vaclav valery vasily victor viktor vince vincent vitaly vladimir vojislav volker walter warren
wayne wilhelm william willy winston wolfgang xavier yasser yitzhak yoshihiko yuri yury yusuf yves zoran nicos nikos kostas giorgos aleksander andrzej
bronislaw jerzy krzysztof tadeusz janusz miroslav jaroslav petr jiri vladislav stanislav yevgeny evgeny eugene kemal ahmet mehmet abdulaziz faisal
fahd nasser rashid karim jalal massoud hashim thabo jacob olusegun goodluck kwame jomo desmond moses narendra manmohan atal rajesh sanjay ashok lal nawaz
asif hun lee-hsien goh junior kenji takeshi taro yasuo`;
const FEMALE = `
abigail agnes aisha alexandra alice alicia alison amanda amelia amina amy ana andrea angela angelina anita ann anna anne annette annie antonia aung
barbara beatrice benazir bertha betty bianca brenda brigitte camilla carla carmen carol caroline catherine cecilia charlotte christina christine claire clara claudia
condoleezza corazon cristina cynthia dalia daniela deborah diana diane dilma dolores donna doris dorothy edith elena eleanor elisabeth elise elizabeth ella ellen emily
emma erika esther eva evelyn fatima fiona florence frances francesca gabriela genevieve georgina gertrude gina giorgia glenda gloria golda grace hannah harriet heather heidi helen
helena helga hillary hilda ingrid irina isabel isabella jacinda jane janet janice jennifer jessica jill joan joanna joyce judith julia julie karen kate katherine
kathleen kathryn katja katya khaleda kirsten larissa laura lena leila leyla lidia linda lisa liz louise lucia lucy ludmila lydia lyudmila madeleine magda maja margaret
margot maria marie marina marjorie marta martha mary maureen megan megawati melanie melissa mercedes michelle michele mina miriam monica nadia nancy naomi natalia
natalya natasha nicola nina nora olga olivia pamela patricia paula penelope petra phyllis pilar priscilla rachel rebecca renate rita roberta rosa rose rosemary ruth
sabine sally samantha sandra sara sarah sheikh-hasina shirley silvia simone sofia sonia sophie stella stephanie sue susan suzanne svetlana sylvia tamara tansu tarja tatiana
tatyana teresa theresa tina ursula valentina valerie vanessa vera veronica victoria violeta virginia vivian wendy yelena yevgenia yulia yuliya yvonne zinaida zoe`;

function named(list: string, gender: 'male' | 'female'): Array<[string, 'male' | 'female']> {
  return list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);
}

/** Later lists win: the world's names over the census. */
const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...named(CENSUS_MALE, 'male'),
  ...named(CENSUS_FEMALE, 'female'),
  ...named(MALE, 'male'),
  ...named(FEMALE, 'female'),
]);

/** The usual gender of a first name, or null when it is not in the list. */
export function genderOfFirstName(name: string): 'male' | 'female' | null {
  return GENDERS.get(name.toLowerCase()) ?? null;
}
