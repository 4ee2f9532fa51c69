// What stamps a run: raise the version whenever the same text could read differently, so that a re-ingest adds a new run.
export const EXTRACTOR = 'relata-reader';
export const EXTRACTOR_VERSION = '0.8.0';
