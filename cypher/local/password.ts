// The managed server's password: made once, in a file that only its owner can read.
import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';

const BYTES = 24;

export async function readPassword(path: string): Promise<string | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return text === '' ? null : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Only for the holder of the data folder's lock. */
export async function ensurePassword(path: string): Promise<string> {
  const known = await readPassword(path);
  if (known !== null) {
    await chmod(path, 0o600);
    return known;
  }
  // Hexadecimal: Neo4j's own tool takes a password that begins with a dash for an option.
  const password = randomBytes(BYTES).toString('hex');
  await writeFile(`${path}.new`, password, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return password;
}
