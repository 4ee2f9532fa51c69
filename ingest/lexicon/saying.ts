// Verbs that hand a quotation to its speaker, as they stand beside one.
export const SAYING_FORMS: ReadonlySet<string> = new Set(
  `said says say asked asks told tells added adds replied replies answered answers wrote writes declared declares
  insisted insists warned warns explained explains shouted cried exclaimed wondered wonders quipped joked remarked
  commented noted stated continued concluded urged demanded announced tweeted`.split(/\s+/),
);
