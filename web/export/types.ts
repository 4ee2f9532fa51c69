// A format of export: one file each in formats/, listed in registry.ts. The dialog is made from these.
import type { AppContext } from '../actions/context.ts';
import type { Extent } from '../graph/extract.ts';

/** What a person can choose; a format names those that mean something for it. */
export interface ExportChoice {
  extent: Extent;
  area: 'view' | 'whole';
  scale: 1 | 2;
  legend: boolean;
  transparent: boolean;
}
export type ExportSetting = keyof ExportChoice;

export interface ExportFormat {
  id: string;
  label: string;
  description: string;
  extension: string;
  /** Media type. */
  type: string;
  settings: readonly ExportSetting[];
  make(context: AppContext, choice: ExportChoice): Promise<string | Blob>;
}
