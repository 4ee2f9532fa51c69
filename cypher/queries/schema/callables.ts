// Functions and procedures of the database with their signatures, for completion.
import type { QueryDescriptor } from '../../store/types.ts';

export interface CallableRow {
  name: string;
  signature: string;
  description: string;
}

const map = ({ name, signature, description }: Record<string, unknown>): CallableRow => ({
  name: String(name),
  signature: String(signature),
  description: String(description),
});

/** Only those of the language: plug-ins' functions are not run. */
export const listFunctions: QueryDescriptor<Record<string, never>, CallableRow> = {
  name: 'schema/functions',
  access: 'read',
  limit: 1000,
  text: 'SHOW FUNCTIONS YIELD name, signature, description, isBuiltIn WHERE isBuiltIn RETURN name, signature, description',
  map,
};

export const listProcedures: QueryDescriptor<{ names: string[] }, CallableRow> = {
  name: 'schema/procedures',
  access: 'read',
  limit: 1000,
  text: 'SHOW PROCEDURES YIELD name, signature, description WHERE name IN $names RETURN name, signature, description',
  map,
};
