// Nouns for companies and clubs in front of their names or behind them: "the German software maker X", "X, a British charity".
// Some of them name people too: they count only beside the name of a body.

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Never a person: "the chipmaker said". */
export const COMPANY_NOUNS = words(
  `biotech chipmaker drugmaker steelmaker planemaker toymaker truckmaker shipbuilder lender insurer utility startup start-up brewery
   distillery conglomerate consortium refiner refinery retailer supermarket grocer airline airport railway shipyard bookmaker
   brokerage winery vineyard bookseller wholesaler creamery foundry thinktank think-tank nonprofit non-profit charity cooperative co-operative collective orchestra theatre theater
   museum gallery hospital clinic seminary monastery newspaper magazine weekly daily tabloid broadcaster website outlet studio
   label publisher carmaker automaker jeweller jeweler multinational franchise eatery consultancy consultants reseller`,
);

/** The last noun of a description of a body: "software maker", "hedge fund", "sports club". */
const OTHER = words(
  `maker producer manufacturer supplier developer operator provider distributor exporter importer trader dealer builder explorer
   miner brewer distiller baker giant firm company group bank fund trust house chain store shop club team side band party
   movement union federation association league organization organisation foundation institute university college school agency
   network service business venture corporation contractor partner rival competitor unit arm subsidiary affiliate parent
   owner lab laboratory platform exchange carrier fleet line lines militia faction sect church newswire
   channel station daily company society body regulator watchdog council committee commission authority ministry
   department office bureau army force police court parliament branch wing investor adviser auditor lessor franchisee`,
);

export function isCompanyNoun(lemma: string): boolean {
  return COMPANY_NOUNS.has(lemma) || OTHER.has(lemma) || lemma.endsWith('maker');
}
