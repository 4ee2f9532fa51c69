// A command that needs the local Neo4j, as a process of its own that tests can kill: prints what it got as one line of
// JSON and holds it until its input closes. Argument: the data folder.
import { attachOrStart } from '#cypher/local/index.ts';

import { localOptions } from './local-options.ts';

const neo4j = await attachOrStart(localOptions(process.argv[2] ?? ''));
const { uri, user, password, version, attached } = neo4j;
console.log(JSON.stringify({ uri, user, password, version, attached }));
process.stdin.resume();
process.stdin.once('end', () => void neo4j.stop());
