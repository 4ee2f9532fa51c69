// POST /api/ingest (pasted text) and /api/ingest/file (uploads): answered at once with a job that can be followed.
import type { FastifyReply } from 'fastify';
import { Value } from 'typebox/value';

import { RelataError } from '#cypher/model/errors.ts';

import type { App } from '../app-types.ts';
import { IngestFields, IngestFileBody } from '../contract/ingest.ts';
import { PATHS, pathFor } from '../contract/paths.ts';
import { IngestBody, type JobDto, JobSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import type { Jobs } from '../services/jobs/registry.ts';
import { fileInput, pastedInput } from '../services/source-input.ts';
import { acceptedAnswer } from './answers.ts';
import { readUpload } from './upload.ts';

/** JSON may need more bytes than the text it holds: escapes, and the other fields. */
const JSON_ALLOWANCE = 1.5;

function accepted(reply: FastifyReply, job: JobDto) {
  return reply.code(202).header('location', pathFor(PATHS.job, job.id)).send(job);
}

function checkFields(fields: Record<string, string>): IngestFields {
  const [fault] = Value.Errors(IngestFields, fields);
  if (fault === undefined) return Value.Parse(IngestFields, fields);
  throw new RelataError('REQUEST_INVALID', `form field '${fault.instancePath.slice(1)}' ${fault.message}`, {
    help: 'See /api/openapi.json for what this route takes.',
  });
}

export function ingestRoutes(app: App, deps: ServerDeps, jobs: Jobs): void {
  const { textBytes, bodyBytes, fileBytes } = deps.limits;

  app.post(
    PATHS.ingest,
    {
      bodyLimit: Math.ceil(textBytes * JSON_ALLOWANCE) + bodyBytes,
      schema: {
        tags: ['ingest'],
        summary: 'Read a pasted text; answers with a job',
        body: IngestBody,
        response: acceptedAnswer(JobSchema),
      },
    },
    async (request, reply) => {
      const input = pastedInput(request.body, textBytes);
      return accepted(reply, jobs.submit(input.name, [input]));
    },
  );

  app.post(
    PATHS.ingestFile,
    {
      // The multipart plugin reads the parts itself; the schema is here for the description.
      validatorCompiler: () => () => true,
      schema: {
        tags: ['ingest'],
        summary: 'Read uploaded files (text, Markdown, HTML); answers with one job for all',
        consumes: ['multipart/form-data'],
        body: IngestFileBody,
        response: acceptedAnswer(JobSchema),
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request, fileBytes);
      const fields = checkFields(upload.fields);
      const inputs = upload.files.map((file) => fileInput(file, fields));
      const [first] = inputs;
      if (first === undefined) {
        throw new RelataError('REQUEST_INVALID', 'The upload has no file', {
          help: "Send at least one part named 'file'.",
        });
      }
      const name = inputs.length === 1 ? first.name : `${inputs.length} files`;
      return accepted(reply, jobs.submit(name, inputs));
    },
  );
}
