import * as v from 'valibot';
import { InstantSchema } from './day';
import { nextRevision, RevisionSchema, withSeen } from './revision';

/** The shape version that this build writes; every row carries the one that wrote it. */
export const SCHEMA_VERSION = 5;

export const IdSchema = v.pipe(v.string(), v.uuid());

/** What every row has besides its own fields. */
export const recordEntries = {
  id: IdSchema,
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  deletedAt: v.nullable(InstantSchema),
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  fieldRevs: v.record(v.string(), RevisionSchema),
};

const RecordSchema = v.object(recordEntries);
export type RecordFields = v.InferOutput<typeof RecordSchema>;

/** A row of any table, as far as every table is alike. */
export type StoredRow = Pick<RecordFields, 'id' | 'rev' | 'updatedAt'>;

/** Who writes, and when: the two things the domain never finds out by itself. */
export interface Writing {
  now: Date;
  installationId: string;
}

/** A new row of `fields`, every field stamped with the same revision. */
export function newRecord<T extends object>(id: string, fields: T, { now, installationId }: Writing): T & RecordFields {
  const at = now.toISOString();
  const revision = nextRevision([], now, installationId);
  const fieldRevs = Object.fromEntries(Object.keys(fields).map((field) => [field, revision]));
  return {
    ...fields,
    id,
    createdAt: at,
    updatedAt: at,
    rev: 1,
    deletedAt: null,
    schemaVersion: SCHEMA_VERSION,
    fieldRevs,
  };
}

/** A new row of `blank` with `said`. Only what was said is stamped: a default is nobody's choice, and gives way to one. */
export function begunRecord<T extends object>(
  id: string,
  blank: T,
  said: Partial<NoInfer<T>>,
  writing: Writing,
): T & RecordFields {
  const row = newRecord(id, { ...blank, ...said }, writing);
  const fieldRevs = Object.fromEntries(Object.entries(row.fieldRevs).filter(([field]) => Object.hasOwn(said, field)));
  return { ...row, fieldRevs };
}

/** `row` with `changes` applied and the changed fields stamped; `row` itself when nothing differs. */
export function changedRecord<T extends RecordFields>(
  row: T,
  changes: Partial<T>,
  { now, installationId }: Writing,
): T {
  const fields = (Object.keys(changes) as (keyof T & string)[]).filter(
    (field) => changes[field] !== undefined && !isSameValue(row[field], changes[field]),
  );
  if (fields.length === 0) return row;
  const revision = nextRevision(Object.values(row.fieldRevs), now, installationId);
  // What is changed in the trash stays there: only a change by one who does not know of the trash comes after it.
  const stamped = row.deletedAt === null ? fields : [...fields, 'deletedAt'];
  const stamps = Object.fromEntries(stamped.map((field) => [field, revision]));
  const fieldRevs = withSeen({ ...row.fieldRevs, ...stamps }, row.fieldRevs);
  return {
    ...row,
    ...Object.fromEntries(fields.map((field) => [field, changes[field]])),
    updatedAt: now.toISOString(),
    rev: row.rev + 1,
    schemaVersion: SCHEMA_VERSION,
    fieldRevs,
  };
}

/** Whether two values of a field are one: those that JSON writes alike. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
