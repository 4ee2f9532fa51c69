// The integer policy. Neo4j has 64-bit integers and floats; JavaScript has one kind of number.
// Out: integers arrive as numbers; one beyond the safe range arrives as Infinity or -Infinity, never silently rounded.
// In: a safe whole number is sent as an integer, any other number as a float; a query that must store a float
// says toFloat(). Numbers that are not finite are refused, since no property of ours may hold one.
import { RelataError } from '#cypher/model/errors.ts';

/** Copies a parameter value with every safe whole number turned into the driver's integer. */
export function encodeNumbers(value: unknown, toInteger: (whole: number) => unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new RelataError('NEO4J_QUERY', `A query parameter is ${value}, which is not a finite number`);
    }
    return Number.isSafeInteger(value) ? toInteger(value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => encodeNumbers(item, toInteger));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, encodeNumbers(item, toInteger)]),
    );
  }
  return value ?? null;
}
