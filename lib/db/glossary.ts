import { standingRows } from '@/lib/db/rows/standing-rows';
import type { Explained } from '@/lib/domain/glossary';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { collator } from '@/lib/i18n/formatters';
import { language } from '@/lib/i18n/say';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** Every explained term, in the order of the alphabet. */
export async function listGlossary(): Promise<Explained[]> {
  const rows = await standingRows(db.glossary);
  return rows.sort((a, b) => collator(language()).compare(a.term, b.term));
}

/** Says what a term means from now on; '': everybody knows it. There is one row a term, whatever was said before. */
export function explainTerm(term: string, meaning: string): Promise<Outcome> {
  return changeTerm(term, (row, writing) =>
    row
      ? changedRecord(row, { meaning, deletedAt: null }, writing)
      : newRecord(crypto.randomUUID(), { term, meaning }, writing),
  );
}

/** A term is as if nothing had been said of it: the check asks about it again. */
export function forgetTerm(term: string): Promise<Outcome> {
  return changeTerm(
    term,
    (row, writing) => row && changedRecord(row, { deletedAt: row.deletedAt ?? writing.now.toISOString() }, writing),
  );
}

function changeTerm(
  term: string,
  change: (row: Explained | undefined, writing: Writing) => Explained | undefined,
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.glossary, async (): Promise<Outcome> => {
      const row = await db.glossary.where('term').equals(term).first();
      const next = change(row, writing);
      if (!next) return { ok: false, reason: 'not-found' };
      if (next !== row) await db.glossary.put(next);
      return { ok: true };
    });
  });
}
