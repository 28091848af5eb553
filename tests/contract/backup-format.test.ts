import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_IN_BACKUPS } from '@/lib/backup/backup';
import { ROW_SCHEMAS } from '@/lib/db/rows/row-schemas';
import { recordEntries } from '@/lib/domain/record';
import { PROJECT } from './source-tree';

const page = readFileSync(join(PROJECT, 'lib/backup/format.md'), 'utf8');
const told = new Map(
  [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(([, table = '', fields = '']) => [
    table,
    fields.match(/\w+/g) ?? [],
  ]),
);

describe('the page that says what a backup holds', () => {
  it('names every table, and every field of its rows', () => {
    const kept = Object.entries(ROW_SCHEMAS).filter(([table]) => !NOT_IN_BACKUPS.includes(table));
    const own = kept.map(([table, { entries }]): [string, string[]] => [
      table,
      Object.keys(entries).filter((field) => !(field in recordEntries)),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(own));
  });

  it('names what every row has', () => {
    expect(Object.keys(recordEntries).filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });
});
