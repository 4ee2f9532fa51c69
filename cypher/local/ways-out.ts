// What a user can do when no Neo4j can be run here: said the same way in every error of this folder.
export const MIN_JAVA = 17;

const INSTALL_JAVA = `install a JDK ${MIN_JAVA} or newer (and Maven, which fetches Neo4j once)`;
const INSTALL_DOCKER = 'start Docker';
const SET_URI = 'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 or newer that you have';

export function waysOut(first: string = INSTALL_JAVA): string {
  return `Any one of these will do: ${first}; or ${INSTALL_DOCKER}; or ${SET_URI}.`;
}
