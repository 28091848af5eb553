import * as v from 'valibot';
import { expect, it } from 'vitest';
import { newRecord } from '@/lib/domain/record';
import { ArtifactSchema } from '@/lib/domain/win/artifact';
import { WinSchema } from '@/lib/domain/win/win';
import { csvWins, guessColumns } from '@/lib/import-wins/csv-wins';
import { MOST_WINS } from '@/lib/import-wins/found-win';
import { planImport } from '@/lib/import-wins/plan-import';
import { readImport } from '@/lib/import-wins/read-import';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';

const FILES = process.env.WINNOW_LONG ? 10_000 : 30;
const seed = chooseSeed();
const random = randomFrom(seed);
const pick = <T>(options: readonly T[]): T => options[Math.floor(random() * options.length)] as T;

const PIECES = [
  '# ',
  '## 2026',
  '### March',
  '- ',
  '  - ',
  '* ',
  '1. ',
  '\n',
  '\n\n',
  '\t',
  '```',
  '---',
  '2026-03-04',
  '03/04/2026',
  '99/99/9999',
  'March 2026',
  ',',
  ';',
  '"',
  '""',
  '|',
  '[',
  '](',
  'https://github.com/acme/orchard/pull/1',
  'https://github.com/acme/orchard/pull/1#issuecomment-1',
  'javascript:alert(1)',
  'https://',
  '__proto__',
  'Date,Win,Link',
  '\u202e',
  '\ud800',
  '<script>',
  '=cmd()',
  'Größe',
  '𝔘',
  '**',
  '_',
  '`',
  'some words of what I did ',
  'Title\tDate',
  '\r\n',
];

const hostile = [
  () => Array.from({ length: random() * 200 }, () => pick(PIECES)).join(''),
  () => pick(PIECES).repeat(random() * 4_000),
  () => `- ${pick(['(', '[', '**', '*', '_', '`', '<a ', ' ', '- ', '[x](', 'https://a'])}`.repeat(random() * 20_000),
  () => `Date,Win\n${'2026-03-04,x\n'.repeat(random() * 6_000)}`,
  () => `${pick(['"', '- ', '# ', ','])}${pick(PIECES).repeat(random() * 100_000)}`,
  () => Array.from({ length: random() * 2_000 }, () => String.fromCharCode(random() * 65_536)).join(''),
];

it(`import-fuzz: ${FILES} hostile tables and documents become wins or a refusal`, async () => {
  const seen = new Map<string, number>();
  let [slowest, heap] = [0, 0];
  const start = process.memoryUsage().heapUsed;
  for (let at = 0; at < FILES; at += 1) {
    const text = pick(hostile)();
    const from = performance.now();
    const read = await readImport(new Blob([text]), pick(['a.csv', 'a.md', 'a.txt', 'a.tsv', '']));
    const result = read.ok ? read.source.is : read.reason;
    seen.set(result, (seen.get(result) ?? 0) + 1);
    if (read.ok) {
      const { source } = read;
      const found = source.is === 'table' ? csvWins(source.rows, guessColumns(source.names), 1) : source.found;
      expect(found.length).toBeLessThanOrEqual(MOST_WINS + 1);
      const known = { keys: new Set<string>(), days: new Set<string>(), daysOfPageless: new Set<string>() };
      const making = { now: new Date('2026-11-29T10:00:00.000Z'), newId: () => crypto.randomUUID() };
      const plan = planImport(found, { order: 'day-first', undatedOn: '2026-11-29' }, known, making);
      const writing = { now: making.now, installationId: 'test' };
      for (const { winId, fields, artifacts } of plan.ready) {
        const win = v.safeParse(WinSchema, newRecord(winId, fields, writing), { abortEarly: true });
        expect(win.issues?.[0], `seed ${seed}, file ${at}`).toBeUndefined();
        for (const { id, fields: of } of artifacts) {
          expect(v.is(ArtifactSchema, newRecord(id, { ...of, winId }, writing)), `seed ${seed}, file ${at}`).toBe(true);
        }
      }
    }
    slowest = Math.max(slowest, performance.now() - from);
    heap = Math.max(heap, process.memoryUsage().heapUsed - start);
  }
  const used = `slowest ${Math.round(slowest)} ms, at most ${Math.round(heap / 2 ** 20)} MB of heap more`;
  console.log(`import-fuzz, tables and documents: ${FILES} files, 0 crashes, ${used}, seed ${seed}`, seen);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(slowest).toBeLessThan(5_000);
  expect(heap).toBeLessThan(300 * 2 ** 20);
}, 1_200_000);
