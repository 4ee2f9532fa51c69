// Statements to begin with: each reads well, runs on any graph of ours and shows another part of it.
export const EXAMPLES: ReadonlyArray<{ title: string; statement: string }> = [
  {
    title: 'The edges that are surest',
    statement: 'MATCH (a:Entity)-[r]->(b:Entity)\nRETURN a, r, b\nORDER BY r.confidence DESC\nLIMIT 25',
  },
  {
    title: 'What is denied, and by which sentence',
    statement:
      "MATCH (claim:Claim {polarity: 'denied'})-[:SUPPORTS]->(edge:Edge)\nMATCH (claim)-[:STATED_IN]->(s:Sentence)-[:OF]->(d:Document)\nRETURN edge, s.text AS sentence, d",
  },
  {
    title: 'Who is tied to most others',
    statement: 'MATCH (e:Entity)\nRETURN e, e.type AS type, e.degree AS edges\nORDER BY edges DESC\nLIMIT 20',
  },
  {
    title: 'Relations, counted',
    statement:
      'MATCH (:Entity)-[r]->(:Entity)\nRETURN r.type AS relation, count(*) AS edges\nORDER BY edges DESC',
  },
];
