// The public face of ingest: sources to documents, documents to evidence, evidence into the store. Nothing else of
// this room is imported from outside.
export { extractDocuments } from './extract.ts';
export { answerPassages, type PassageLine } from './passages/answer-passages.ts';
export { parsePassage } from './passages/parse-passage.ts';
export { createReader, type Extraction, type Reader } from './reader.ts';
export { SAMPLE_FOLDER } from './sample-folder.ts';
export { SCHEMES } from './schemes/index.ts';
export { type Scheme, TASKS, type Task } from './schemes/types.ts';
export { ingestDocuments } from './sink/ingest-documents.ts';
export type { DocumentReport } from './sink/types.ts';
export { publishDay } from './sources/dates.ts';
export { expandPaths } from './sources/expand.ts';
export { readSource } from './sources/read-source.ts';
export { readSources } from './sources/read-sources.ts';
export type { SourceOutcome, SourceOverrides, SourceRef } from './sources/types.ts';
