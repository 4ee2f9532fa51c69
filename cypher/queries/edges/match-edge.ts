// The way from an edge's id to its relationship: over its node, which knows the ends and the relationship's type.

/** Binds `n` (the edge's node), `r` (the relationship), `a` (subject) and `b` (object) for the id in \$id. */
export const MATCH_EDGE = `
MATCH (n:Edge {id: $id})
MATCH (a:Entity {id: n.subject})
MATCH (b:Entity {id: n.object})
MATCH (a)-[r:$(n.relation)]->(b) WHERE r.id = n.id`;
