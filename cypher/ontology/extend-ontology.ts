// Adds the types of a user's own file to an ontology. Base types stay as they are: evidence was read under them.
import Value from 'typebox/value';

import { RelataError } from '#cypher/model/errors.ts';

import { ontologyOf } from './base-ontology.ts';
import { OWN_PREFIX, RESERVED_LABELS, RESERVED_RELATIONS } from './reserved-names.ts';
import { RELATION_COLORS } from './types/colors.ts';
import type { EntityType, Ontology, RelationType } from './types.ts';
import { UserOntology } from './user-file.ts';

/** Throws ONTOLOGY_INVALID, which names the place in the file (a JSON pointer) and what to do. */
export function extendOntology(base: Ontology, userFile: unknown): Ontology {
  const [problem] = Value.Errors(UserOntology, userFile);
  if (problem) throw invalid(problem.instancePath, shapeMessage(problem), SHAPE_HELP);
  const file = userFile as UserOntology;
  const entityTypes = (file.entityTypes ?? []).map(completeEntityType);
  const relationTypes = (file.relationTypes ?? []).map(completeRelationType);
  checkIds('/entityTypes', entityTypes, base.entityTypes, RESERVED_LABELS);
  checkIds('/relationTypes', relationTypes, base.relationTypes, RESERVED_RELATIONS);
  const extended = ontologyOf(
    [...base.entityTypes.values(), ...entityTypes],
    [...base.relationTypes.values(), ...relationTypes],
  );
  for (const [index, type] of relationTypes.entries()) checkEnds(`/relationTypes/${index}`, type, extended);
  return extended;
}

const SHAPE_HELP =
  'An ontology file is an object with entityTypes and relationTypes. Ids of entity types are written PascalCase, ' +
  'those of relation types UPPER_SNAKE, colours #rrggbb.';

function invalid(path: string, message: string, help: string): RelataError {
  return new RelataError('ONTOLOGY_INVALID', `Ontology file, at ${path || '/'}: ${message}.`, {
    help,
    details: { path: path || '/' },
  });
}

interface ShapeProblem {
  keyword: string;
  message: string;
  params: object;
}

function shapeMessage({ keyword, message, params }: ShapeProblem): string {
  if (keyword === 'boolean') return 'unknown property';
  if ('allowedValues' in params) return `${message}: ${[params.allowedValues].flat().join(', ')}`;
  return message;
}

function completeEntityType(type: NonNullable<UserOntology['entityTypes']>[number]): EntityType {
  return { ...type, icon: type.icon ?? 'circle' };
}

function completeRelationType(
  type: NonNullable<UserOntology['relationTypes']>[number],
  index: number,
): RelationType {
  const symmetric = type.symmetric ?? false;
  const inverse = symmetric ? type.label : type.inverse;
  if (inverse === undefined) {
    throw invalid(
      `/relationTypes/${index}/inverse`,
      `${type.id} has no inverse`,
      'Give the words that read from the object to the subject, or set "symmetric": true.',
    );
  }
  return {
    ...type,
    inverse,
    symmetric,
    root: type.root ?? null,
    color: type.color ?? RELATION_COLORS[type.group === 'event' ? 'open' : type.group],
    description: type.description ?? '',
  };
}

function checkIds(
  path: string,
  types: ReadonlyArray<{ id: string }>,
  base: ReadonlyMap<string, unknown>,
  reserved: ReadonlySet<string>,
): void {
  const seen = new Set<string>();
  for (const [index, { id }] of types.entries()) {
    const at = `${path}/${index}/id`;
    if (reserved.has(id) || OWN_PREFIX.test(id)) {
      throw invalid(at, `${id} is a name that the database uses itself`, 'Choose another id.');
    }
    if (base.has(id)) {
      throw invalid(
        at,
        `${id} exists already`,
        'A file adds types and cannot change them. Choose another id.',
      );
    }
    if (seen.has(id)) throw invalid(at, `${id} is there twice`, 'Take one of them out.');
    seen.add(id);
  }
}

function checkEnds(path: string, type: RelationType, ontology: Ontology): void {
  for (const field of ['domain', 'range'] as const) {
    for (const [index, end] of type[field].entries()) {
      if (isEnd(end, ontology)) continue;
      throw invalid(
        `${path}/${field}/${index}`,
        `${type.id} names the unknown entity type ${end}`,
        `Use one of ${[...ontology.entityTypes.keys()].join(', ')}, or a kind such as Location:country.`,
      );
    }
  }
}

function isEnd(end: string, ontology: Ontology): boolean {
  const [id, kind, ...rest] = end.split(':');
  const type = ontology.entityTypes.get(id ?? '');
  if (!type || rest.length > 0) return false;
  return kind === undefined || (type.kinds ?? []).includes(kind);
}
