// Statements that try to do more than read. `bites`: run without the console they change the data or the schema;
// `undo` takes back what cannot be rolled back.

export interface Hostile {
  code: 'CONSOLE_WRITE' | 'CONSOLE_REFUSED' | 'CONSOLE_SYNTAX' | 'CONSOLE_FAILED';
  statement: string;
  bites?: 'data' | 'schema';
  undo?: string;
}

const data = (statement: string): Hostile => ({ code: 'CONSOLE_WRITE', statement, bites: 'data' });
const write = (statement: string): Hostile => ({ code: 'CONSOLE_WRITE', statement });
const schema = (statement: string, undo: string): Hostile => ({
  code: 'CONSOLE_WRITE',
  statement,
  bites: 'schema',
  undo,
});
const refused = (statement: string): Hostile => ({ code: 'CONSOLE_REFUSED', statement });
const wrong = (statement: string): Hostile => ({ code: 'CONSOLE_SYNTAX', statement });

const ONE = "MATCH (n:Entity {name: 'NATO'})";

const WRITING_CLAUSES: Hostile[] = [
  data('CREATE (n)'),
  data('CREATE (n:Entity {id: "x"}) RETURN n'),
  data('CREATE (:A)-[:B]->(:C)'),
  data('INSERT (:A)'),
  data(`${ONE} CREATE (n)-[:MET]->(n)`),
  data('MERGE (n:Evil {id: 1})'),
  data('MERGE (n:Evil) ON CREATE SET n.x = 1 ON MATCH SET n.x = 2 RETURN n'),
  data(`${ONE} MERGE (n)-[r:EVIL]->(n) RETURN r`),
  data(`${ONE} SET n.name = 'x'`),
  data(`${ONE} SET n += {name: 'x'}`),
  data(`${ONE} SET n = {}`),
  data(`${ONE} SET n = $map`),
  data(`${ONE} SET n:Evil`),
  data(`${ONE} SET n IS Evil`),
  data(`${ONE} SET n:$('Ev' + 'il')`),
  data(`${ONE} SET n['na' + 'me'] = 'x'`),
  data(`${ONE} REMOVE n.name`),
  data(`${ONE} REMOVE n:Entity`),
  data(`${ONE} REMOVE n['name']`),
  data('MATCH (n) DETACH DELETE n'),
  data('MATCH ()-[r]->() DELETE r'),
  data('MATCH (n:Decision) NODETACH DELETE n UNION MATCH (n) DETACH DELETE n'),
  data(`${ONE} OPTIONAL MATCH p = (n)--() DETACH DELETE p`),
  data('FOREACH (x IN [1, 2] | CREATE (:Evil {x: x}))'),
  data('FOREACH (x IN [1] | FOREACH (y IN [2] | MERGE (:Evil {x: x, y: y})))'),
  data(`${ONE} FOREACH (x IN [n] | SET x.name = 'x')`),
  data('CALL () { CREATE (n:Evil) RETURN n } RETURN n'),
  data('CALL { CREATE (n:Evil) }'),
  data(`${ONE} CALL (n) { SET n.x = 1 } RETURN n`),
  data(`${ONE} CALL { WITH n DETACH DELETE n } RETURN 1`),
  data('RETURN 1 AS x UNION CREATE (n:Evil) RETURN 2 AS x'),
  data(`${ONE} WITH n LIMIT 1 SET n.x = 1 WITH n MATCH (m) RETURN m LIMIT 1`),
  data('UNWIND range(1, 3) AS x CREATE (:Evil {x: x}) RETURN count(*)'),
  data('OPTIONAL MATCH (n:Nothing) CREATE (m:Evil) RETURN m'),
  data('CREATE (n:Evil) FINISH'),
  data('MATCH (n) WITH n ORDER BY n.id LIMIT 1 CREATE (m:$(labels(n)))'),
];

const HIDDEN_WRITES: Hostile[] = [
  data('/* RETURN */ CREATE (n:Evil) // RETURN 1'),
  data('// MATCH (n) RETURN n\nCREATE (n:Evil)'),
  data('CREATE /* ; */ (n:Evil)'),
  wrong('C/**/REATE (n:Evil)'),
  data('cReAtE(n:Evil)return n'),
  data(`${ONE} \\u0053ET n.x = 1`),
  data(`${ONE} S\\u0045\\u0054 n.x = 1`),
  wrong(`${ONE} \\uuuu0053ET n.x = 1`),
  data(`${ONE} S\\u0065T\\u0020n.x = 1`),
  refused("RETURN 'x\\u0027 AS x CREATE (n:Evil) //'"),
  refused('RETURN "x\\u0022 AS x CREATE (n:Evil) //"'),
  refused('RETURN 1 AS x /* \\u002a\\u002f CREATE (n:Evil) //*/'),
  refused('// \\u000a CREATE (n:Evil)'),
  refused('// \\u000d CREATE (n:Evil)'),
  refused('RETURN 1 AS `x\\u0060 CREATE (n:Evil) //`'),
  refused("RETURN '\\\\\\u0027 AS x CREATE (n:Evil) //'"),
  refused('RETURN 1 \\u003b CREATE (n:Evil)'),
  data('CYPHER 5 CREATE (n:Evil)'),
  data('CYPHER runtime=slotted CREATE (n:Evil)'),
  data('CYPHER planner=cost CREATE (n:Evil) RETURN n'),
  write('EXPLAIN CREATE (n:Evil)'),
  write('explain CYPHER 5 CREATE (n:Evil)'),
  refused('PROFILE CREATE (n:Evil)'),
  refused('PROFILE MATCH (n) RETURN n'),
  refused('CYPHER 5 PROFILE CREATE (n:Evil)'),
  refused('/**/ PROFILE CREATE (n:Evil)'),
  data('\u00a0CREATE\u00a0(n:Evil)'),
  data('\u2003CREATE\u2028(n:Evil)'),
  data("WITH 'MATCH (n) RETURN n' AS x CREATE (n:Evil {x: x})"),
  data('MATCH (`RETURN`:Entity) SET `RETURN`.x = 1'),
];

const SEVERAL_STATEMENTS: Hostile[] = [
  refused('RETURN 1; CREATE (n)'),
  refused('RETURN 1;CREATE (n);'),
  refused(';RETURN 1; MATCH (n) DETACH DELETE n'),
  refused('MATCH (n) RETURN n;\n// second\nMATCH (n) DETACH DELETE n'),
  refused("RETURN ';' ; CREATE (n)"),
  refused('RETURN 1; :param x => 1'),
  wrong(':begin'),
  wrong(';'),
  wrong('COMMIT'),
  wrong('ROLLBACK'),
  wrong('BEGIN'),
];

const TRANSACTIONS: Hostile[] = [
  write('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS'),
  write(
    'MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE REPORT STATUS AS s RETURN s',
  ),
  write('UNWIND range(1, 10) AS x CALL (x) { CREATE (:Evil {x: x}) } IN 2 CONCURRENT TRANSACTIONS OF 1 ROWS'),
  write('CALL { CREATE (n:Evil) } IN TRANSACTIONS'),
  write(
    "LOAD CSV FROM 'file:///etc/passwd' AS line CALL (line) { CREATE (:Evil {line: line}) } IN TRANSACTIONS",
  ),
  write('UNWIND [1] AS x CALL (x) { RETURN 2 AS y } IN TRANSACTIONS RETURN y'),
  refused("TERMINATE TRANSACTION 'neo4j-transaction-1'"),
  refused("TERMINATE TRANSACTIONS 'neo4j-transaction-1', 'neo4j-transaction-2' YIELD message RETURN message"),
  refused(
    'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message',
  ),
  refused('SHOW TRANSACTIONS'),
];

const FILES_AND_NETWORK: Hostile[] = [
  refused("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  refused("LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS line RETURN line"),
  refused("LOAD CSV FROM 'http://127.0.0.1:$PORT/' AS line RETURN line"),
  refused("LOAD CSV FROM 'ftp://127.0.0.1:$PORT/x' AS line RETURN line"),
  refused("LOAD CSV FROM 'gopher://127.0.0.1:$PORT/x' AS line RETURN line"),
  refused('LOAD CSV FROM $url AS line RETURN line'),
  refused('WITH $url AS url LOAD CSV FROM url AS line RETURN count(line)'),
  refused("CALL () { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line"),
  refused("RETURN COUNT { LOAD CSV FROM 'http://127.0.0.1:$PORT/' AS line RETURN line } AS lines"),
  refused("L\\u004fAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  refused("EXPLAIN LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
  refused("RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {}) AS x"),
  refused("RETURN `apoc`.`util`.`md5`(['x']) AS x"),
  refused("RETURN apoc /* */ . util // \n . md5(['x']) AS x"),
  refused("RETURN ap\\u006fc.util.md5(['x']) AS x"),
  refused("RETURN genai.vector.encode('text', 'OpenAI', {token: 'x'}) AS x"),
  refused('MATCH (n) WHERE custom.check(n) RETURN n'),
  refused('RETURN [x IN [1] | any.thing(x)] AS x'),
];

const PROCEDURES: Hostile[] = [
  write("CALL db.createLabel('Evil')"),
  write("CALL db.createProperty('evil')"),
  write("CALL db.createRelationshipType('EVIL')"),
  data(`${ONE} CALL db.create.setNodeVectorProperty(n, 'v', [1.0, 2.0]) RETURN n`),
  data("MATCH ()-[r:MET]->() CALL db.create.setRelationshipVectorProperty(r, 'v', [1.0]) RETURN r"),
  write("CALL db.index.vector.createNodeIndex('evil', 'Entity', 'v', 2, 'cosine')"),
  refused('CALL dbms.listConfig()'),
  refused('CALL `dbms`.`listConfig`()'),
  refused("CALL dbms.listConfig('password') YIELD name, value RETURN name, value"),
  refused('CALL dbms.listConnections()'),
  refused("CALL dbms.killConnection('bolt-1')"),
  refused("CALL dbms.killConnections(['bolt-1'])"),
  refused("CALL dbms.queryJmx('*:*')"),
  refused('CALL dbms.info()'),
  refused('CALL dbms.showCurrentUser()'),
  refused('CALL dbms.listCapabilities()'),
  write('CALL dbms.upgrade()'),
  refused('CALL tx.setMetaData({x: 1})'),
  refused('CALL tx.getMetaData()'),
  refused('CALL db.clearQueryCaches()'),
  refused('CALL db.awaitIndexes(300)'),
  refused('CALL db.prepareForReplanning()'),
  refused('CALL db.resampleOutdatedIndexes()'),
  refused("CALL db.stats.collect('QUERIES')"),
  refused("CALL db.stats.retrieve('QUERIES')"),
  refused("CALL db.stats.clear('QUERIES')"),
  refused('CALL dbms.routing.getRoutingTable({})'),
  refused('CALL () { CALL dbms.listConfig() YIELD name RETURN name } RETURN name'),
  refused('UNWIND [1] AS x CALL dbms.listConfig() YIELD name RETURN x, name'),
  refused('RETURN EXISTS { CALL dbms.listConfig() YIELD name RETURN name } AS x'),
  wrong("CALL apoc.load.json('http://127.0.0.1:$PORT/') YIELD value RETURN value"),
  wrong("CALL apoc.cypher.runWrite('CREATE (n)', {})"),
  wrong("CALL apoc.export.csv.all('/tmp/x.csv', {})"),
  wrong("CALL apoc.periodic.iterate('MATCH (n) RETURN n', 'DELETE n', {})"),
  wrong("CALL dbms.killQuery('query-1')"),
];

const ADMINISTRATION: Hostile[] = [
  schema('CREATE INDEX evil FOR (n:Entity) ON (n.evil)', 'DROP INDEX evil'),
  schema('CREATE TEXT INDEX evil FOR (n:Entity) ON (n.evil)', 'DROP INDEX evil'),
  schema('CREATE FULLTEXT INDEX evil FOR (n:Entity) ON EACH [n.evil]', 'DROP INDEX evil'),
  schema('CREATE CONSTRAINT evil FOR (n:Evil) REQUIRE n.id IS UNIQUE', 'DROP CONSTRAINT evil'),
  schema('DROP INDEX relata_edge_type', 'CREATE INDEX relata_edge_type FOR (n:Edge) ON (n.type)'),
  schema(
    'DROP CONSTRAINT relata_unique_relataview',
    'CREATE CONSTRAINT relata_unique_relataview FOR (n:RelataView) REQUIRE n.id IS UNIQUE',
  ),
  refused('SHOW USERS'),
  refused('SHOW CURRENT USER'),
  refused('SHOW SETTINGS'),
  refused("SHOW SETTINGS 'server.bolt.listen_address'"),
  refused('SHOW DATABASES'),
  refused('SHOW DEFAULT DATABASE'),
  refused("CREATE USER evil SET PASSWORD 'evilevil'"),
  refused("ALTER USER neo4j SET PASSWORD 'evilevil'"),
  refused("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'evilevil'"),
  refused('DROP USER neo4j'),
  refused('RENAME USER neo4j TO evil'),
  refused('CREATE DATABASE evil'),
  refused('DROP DATABASE neo4j'),
  refused('STOP DATABASE neo4j'),
  refused('CREATE ROLE evil'),
  refused('GRANT ROLE admin TO neo4j'),
  refused('SHOW PRIVILEGES'),
  refused('SHOW SERVERS'),
  refused("ENABLE SERVER 'x'"),
  refused('CREATE ALIAS evil FOR DATABASE neo4j'),
];

export const HOSTILE: Hostile[] = [
  ...WRITING_CLAUSES,
  ...HIDDEN_WRITES,
  ...SEVERAL_STATEMENTS,
  ...TRANSACTIONS,
  ...FILES_AND_NETWORK,
  ...PROCEDURES,
  ...ADMINISTRATION,
];

/** Statements that read, and would never end or never fit. */
export const RUNAWAY: string[] = [
  'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)',
  'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000000000) AS b RETURN count(*)',
  'UNWIND range(1, 1000000000) AS a RETURN sum(a * a)',
  'MATCH p = (a)-[*1..40]-(b) RETURN count(p)',
  'MATCH p = (a)-[*]-(b) WITH p ORDER BY length(p) DESC RETURN p',
  'MATCH p = ((a)--(b)){1,60} RETURN count(p)',
  'UNWIND range(1, 100000000) AS x RETURN collect(x)',
  "UNWIND range(1, 100000000) AS x RETURN collect(toString(x) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')",
  'UNWIND range(1, 100000000) AS x WITH DISTINCT x % 50000000 AS y RETURN count(y)',
  'UNWIND range(1, 100000000) AS x WITH x ORDER BY rand() RETURN x LIMIT 5',
  "RETURN size(reduce(s = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', i IN range(1, 30) | s + s))",
  "RETURN reduce(s = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', i IN range(1, 30) | s + s)",
  "WITH reduce(s = 'x', i IN range(1, 15) | s + s) AS s RETURN size(replace(replace(s, 'x', s), 'x', s))",
  'RETURN range(1, 1000000000)',
  'RETURN range(1, 20000000) AS list',
  'RETURN reduce(l = [0], i IN range(1, 28) | l + l)',
  'UNWIND range(1, 1000000) AS x RETURN x, range(1, 1000)',
  'UNWIND range(1, 1000000000) AS x RETURN x',
  `RETURN ${'('.repeat(9000)}1${')'.repeat(9000)}`,
  `RETURN ${'['.repeat(9000)}1${']'.repeat(9000)}`,
  `RETURN ${'NOT '.repeat(4500)}true`,
  `MATCH ${Array.from({ length: 400 }, (_, at) => `(a${at})-[:MET*]-(b${at})`).join(', ')} RETURN 1`,
];
