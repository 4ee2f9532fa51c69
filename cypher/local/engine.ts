// Chooses what runs Neo4j here: Java with jars, else Docker, else an error that names the ways out.
import { RelataError } from '#cypher/model/errors.ts';

import { dockerAnswers, pullImage } from './docker-server.ts';
import { fetchJars, isComplete, jarFolder, pinnedVersion, readPom } from './jars.ts';
import { findJava } from './java.ts';
import type { LocalOptions } from './types.ts';
import { MIN_JAVA, waysOut } from './ways-out.ts';

export type Engine = { kind: 'java'; java: string; jars: string } | { kind: 'docker' };

/** Throws LOCAL_NO_JAVA, LOCAL_JAVA_TOO_OLD, LOCAL_NO_MAVEN, LOCAL_FETCH_FAILED, ABORTED. */
export async function findEngine(options: LocalOptions): Promise<Engine> {
  const run = { environment: options.environment, signal: options.signal };
  const pom = await readPom();
  const java = await findJava(run);
  if (java.kind === 'found') {
    const jars = jarFolder(options.cacheFolder, pom);
    if (await isComplete(jars)) return { kind: 'java', java: java.command, jars };
    options.log(`Fetching Neo4j ${pinnedVersion(pom)} with Maven (once, about 120 MB) into ${jars}`);
    if (await fetchJars(jars, run)) return { kind: 'java', java: java.command, jars };
  }
  if (await dockerAnswers(run)) {
    await pullImage(options.log, run);
    return { kind: 'docker' };
  }
  switch (java.kind) {
    case 'found':
      throw new RelataError(
        'LOCAL_NO_MAVEN',
        `Java ${java.major} is here, but no Maven to fetch Neo4j with.`,
        {
          help: waysOut('install Maven, so that `mvn` runs'),
        },
      );
    case 'too-old':
      throw new RelataError(
        'LOCAL_JAVA_TOO_OLD',
        `Neo4j needs Java ${MIN_JAVA} or newer; ${java.command} is Java ${java.major}.`,
        { help: waysOut(`install a JDK ${MIN_JAVA} or newer and let JAVA_HOME or the PATH name it`) },
      );
    case 'none':
      throw new RelataError('LOCAL_NO_JAVA', 'Neo4j cannot be run here: no Java and no running Docker.', {
        help: waysOut(),
      });
  }
}
