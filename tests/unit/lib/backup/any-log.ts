import { NOT_IN_BACKUPS } from '@/lib/backup/backup';
import { ROW_SCHEMAS } from '@/lib/db/rows/row-schemas';
import { uniqueKeyOf } from '@/lib/domain/merge/references';
import type { Tables } from '@/lib/domain/merge/unfold';
import { FOLDED } from '@/lib/domain/merge/unique-keys';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import { anyValue } from './any-row';

/** What a backup has of a log with up to `most` rows in every table, anything that the schemas take in every field. */
export function anyLog(random: () => number, most = 3): Tables {
  const tables: Tables = {};
  for (const [table, schema] of Object.entries(ROW_SCHEMAS)) {
    if (NOT_IN_BACKUPS.includes(table)) continue;
    const seen = new Set<string>();
    const rows = Array.from({ length: Math.floor(random() * (most + 1)) }, () => {
      const row = Object(anyValue(schema, random));
      row.schemaVersion = SCHEMA_VERSION;
      if (table !== FOLDED) return row;
      const of = Object(anyValue(ROW_SCHEMAS.wins ?? schema, random));
      return { ...row, table: 'wins', row: { ...of, schemaVersion: SCHEMA_VERSION } };
    });
    tables[table] = rows.filter((row) => {
      const keys = [row.id, uniqueKeyOf(table, row)].filter((key) => key !== null);
      const isNew = keys.every((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return isNew;
    });
  }
  return tables;
}
