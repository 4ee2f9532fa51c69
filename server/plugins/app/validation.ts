// Requests are checked by the TypeBox schemas of the contract. Query strings and path parameters are text, so they
// are converted to what the schema says; a body is taken as it is. Defaults are filled in everywhere.
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';

import type { App } from '../../app-types.ts';

export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema);
  return (given: unknown) => {
    const filled = Value.Default(schema, given ?? {});
    const value = httpPart === 'body' ? filled : Value.Convert(schema, filled);
    return validator.Check(value) ? { value } : { error: validator.Errors(value) };
  };
};

export function useValidation(app: App): void {
  app.setValidatorCompiler(compileValidator);
  // No route takes plain text; Fastify would parse it.
  app.removeContentTypeParser('text/plain');
}
