// The public face of ingest: sources to documents, documents to evidence, evidence into the store. Nothing else of
// this room is imported from outside.
export { extractDocuments, nameTexts, type TextOutcome } from './extract.ts';
export { NAME_SCHEMES, type NameScheme } from './ner.ts';
export { createReader, type Extraction, type Reader } from './reader.ts';
export { SAMPLE_FOLDER } from './sample-folder.ts';
export { ingestDocuments } from './sink/ingest-documents.ts';
export type { DocumentReport } from './sink/types.ts';
export { publishDay } from './sources/dates.ts';
export { expandPaths } from './sources/expand.ts';
export { readSource } from './sources/read-source.ts';
export { readSources } from './sources/read-sources.ts';
export type { SourceOutcome, SourceOverrides, SourceRef } from './sources/types.ts';
