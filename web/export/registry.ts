// All formats of export. Adding one is adding a file to formats/ and a line here.
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { png } from './formats/png.ts';
import { svg } from './formats/svg.ts';
import type { ExportFormat } from './types.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [png, svg, json, gexf, graphml];
