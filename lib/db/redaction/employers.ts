import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { type Employer, type EmployerFields, isUpsideDown } from '@/lib/domain/employer';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { collator } from '@/lib/i18n/formatters';
import { language } from '@/lib/i18n/say';
import { findAlias, withNextAlias, writeAlias } from './aliases';

/** Every employer, the first one first. */
export async function listEmployers(): Promise<Employer[]> {
  const rows = await standingRows(db.employers);
  return rows.sort(
    (a, b) => (a.startedOn ?? '').localeCompare(b.startedOn ?? '') || collator(language()).compare(a.name, b.name),
  );
}

/** Times that end before they begin are not written. */
export type EmployerOutcome = Outcome | { ok: false; reason: 'upside-down' };

/** Adds an employer; `alias`: what documents say instead, '' for what Winnow gives. Asked again with its id, adds nothing. */
export function addEmployer(id: string, fields: EmployerFields, alias = ''): Promise<EmployerOutcome> {
  return writeEmployers(fields, async (writing) => {
    if (await db.employers.get(id)) return { ok: true };
    const employer = { ...fields, name: toName(fields.name) };
    await db.employers.add(newRecord(id, employer, writing));
    if (alias.trim() !== '')
      await writeAlias('employer', employer.name, () => ({ alias: alias.trim().slice(0, TITLE_LIMIT) }), writing);
    return { ok: true };
  });
}

/** Changes an employer; under a new name it keeps its alias, and the old name is still replaced by that. */
export function changeEmployer(id: string, fields: EmployerFields): Promise<EmployerOutcome> {
  return writeEmployers(fields, async (writing) => {
    const row = await db.employers.get(id);
    if (!row || row.deletedAt !== null) return { ok: false, reason: 'not-found' };
    const name = toName(fields.name);
    const before = await findAlias('employer', row.name);
    if (before && name !== row.name && !(await findAlias('employer', name))) {
      await writeAlias('employer', name, () => ({ alias: before.alias, by: before.by, leave: before.leave }), writing);
    }
    await db.employers.put(changedRecord<Employer>(row, { ...fields, name }, writing));
    return { ok: true };
  });
}

/**
 * Takes an employer out of the list, or puts it there again. Its wins stay, and its name is replaced in documents as
 * before.
 */
export function setEmployerRemoved(id: string, isRemoved: boolean): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.employers, db.aliases, async (): Promise<Outcome> => {
      const row = await db.employers.get(id);
      if (!row) return { ok: false, reason: 'not-found' };
      if (!(await findAlias('employer', row.name)))
        await writeAlias('employer', row.name, withNextAlias('employer', row.name), writing);
      const deletedAt = isRemoved ? (row.deletedAt ?? writing.now.toISOString()) : null;
      await db.employers.put(changedRecord<Employer>(row, { deletedAt }, writing));
      return { ok: true };
    });
  });
}

async function writeEmployers(
  fields: Pick<EmployerFields, 'startedOn' | 'endedOn'>,
  command: (writing: Writing) => Promise<Outcome>,
): Promise<EmployerOutcome> {
  if (isUpsideDown(fields)) return { ok: false, reason: 'upside-down' };
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.employers, db.aliases, async () => command(writing));
  });
}

function toName(name: string): string {
  return name.trim().slice(0, TITLE_LIMIT);
}
