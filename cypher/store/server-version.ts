// Which Neo4j we can work with. Dynamic labels and relationship types arrived with 5.26.
import { RelataError } from '#cypher/model/errors.ts';

const OLDEST = { major: 5, minor: 26 };

/** Reads "Neo4j/5.26.12" or "5.27-aura" or "2025.01.0"; null when it is something else. */
function parse(agent: string): { major: number; minor: number; text: string } | null {
  const found = /(\d+)\.(\d+)[^\s/]*/.exec(agent);
  return found === null ? null : { major: Number(found[1]), minor: Number(found[2]), text: found[0] };
}

/** Throws NEO4J_TOO_OLD unless the server is 5.26 or newer; returns the version as the server gives it. */
export function requireVersion(agent: string, address: string): string {
  const version = parse(agent);
  const enough =
    version !== null &&
    (version.major > OLDEST.major || (version.major === OLDEST.major && version.minor >= OLDEST.minor));
  if (!enough) {
    throw new RelataError(
      'NEO4J_TOO_OLD',
      `The server at ${address} is ${agent}; Relata needs Neo4j 5.26 or newer`,
      {
        help: 'Upgrade that Neo4j, or unset NEO4J_URI to let Relata run one of its own.',
        details: { agent },
      },
    );
  }
  return version.text;
}
