import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { changedRecord } from '@/lib/domain/record';
import type { Win } from '@/lib/domain/win/win';
import { dataWords } from '@/lib/i18n/en/data';
import { mergeWords } from '@/lib/i18n/en/merge';
import { type Brought, openFloorWith, pressAndWatch, restoreLog } from '../browser/bring-log';
import type { Opened } from '../browser/open-browser';
import { writeBackupFile } from '../log/backup-file';
import type { Bench, Measure } from './measure';

const PATIENCE = 300_000;
/** Wins that differ in a merge. */
const FEW = 1000;
/** A round with so many takes a minute: there is one. */
const SOME = 10_000;
/** With so many it takes minutes: the filling of the profile is its import, and the floor's. */
const MANY = 100_000;

export const wholeLog: Measure = {
  name: 'whole-log',
  how: 'Back up now: from the click to the file among the downloads. Import: the same backup replaces an empty log; apart from it what comes before the last press, what keeps the log of before, and the writing of the rows up to the commit. Merge: a backup in which up to 1,000 wins have other words, from the press to its being done. The floor adds the same rows to the same tables and indexes by one bulkAdd a table in one transaction, and reads all of them into one JSON.stringify.',
  async take(bench) {
    for (const wins of bench.options.counts.filter((count) => count > 0)) {
      const rounds = wins >= SOME ? 1 : bench.options.rounds.whole;
      for (let round = 1; round <= rounds; round++) {
        bench.say(`${wins} wins, round ${round} of ${rounds}`);
        await takeFloor(bench, wins);
        await takeImport(bench, wins);
        await takeBackupAndMerge(bench, wins);
      }
    }
  },
};

async function takeFloor({ figures, floors, backup, filling, open, profile }: Bench, wins: number): Promise<void> {
  const subject = floors['dexie-page'];
  // Right beside Winnow's own filling, and read from a browser that was just started, as Winnow's is.
  const filled = wins >= MANY ? await filling(subject, wins) : null;
  const browser = await open(subject, filled ? await profile(subject, wins) : undefined);
  const floor = await openFloorWith(browser, await backup(wins));
  figures.add('import: write', 'bulkAdd', wins, 'ms', filled?.written ?? (await floor.bulkAdd()));
  figures.add('backup', 'read all and stringify', wins, 'ms', await floor.readAll());
  await floor.close();
  await browser.close();
}

async function takeImport(bench: Bench, wins: number): Promise<void> {
  const { figures, winnow } = bench;
  const filled = wins >= MANY ? await bench.filling(winnow, wins) : null;
  const { read, replaced, written, snapshot } = filled ?? (await importAnew(bench, wins));
  figures.add('import: write', 'winnow', wins, 'ms', written);
  figures.add('import: keeping what was there', 'winnow', wins, 'ms', snapshot);
  figures.add('import: reading and checking', 'winnow', wins, 'ms', read);
  figures.add('import: press to done', 'winnow', wins, 'ms', replaced);
}

async function importAnew({ winnow, backup, open }: Bench, wins: number): Promise<Brought> {
  const browser = await open(winnow);
  const brought = await restoreLog(browser, await backup(wins));
  await browser.close();
  return brought;
}

async function takeBackupAndMerge(bench: Bench, wins: number): Promise<void> {
  const { figures, winnow } = bench;
  const browser = await bench.open(winnow, await bench.copyOf(winnow, wins));
  const page = await openData(browser);
  const session = await browser.context.newCDPSession(page);
  const peak = watchHeap(session);
  const start = performance.now();
  const download = page.waitForEvent('download', { timeout: PATIENCE });
  await page.getByRole('button', { name: dataWords.backUpNow, exact: true }).click();
  await (await download).path();
  figures.add('backup', 'winnow', wins, 'ms', performance.now() - start);

  const changed = await changedBackup(await bench.backup(wins));
  const chosen = performance.now();
  await page.locator('input[type="file"]').first().setInputFiles(changed);
  const merge = page.getByRole('button', { name: new RegExp(`^(${mergeWords.merge}|${mergeWords.mergeMany})$`) });
  await merge.waitFor();
  figures.add('merge: reading and comparing', 'winnow', wins, 'ms', performance.now() - chosen);
  const { replaced } = await pressAndWatch(page, () => merge.click(), mergeWords.done);
  figures.add('merge: press to done', 'winnow', wins, 'ms', replaced);
  figures.add('heap: most while backing up and merging', 'winnow', wins, 'MB', (await peak()) / 1e6);
  await browser.close();
}

async function openData({ context, origin }: Opened) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${origin}/options.html#/settings/data`);
  await page.getByRole('button', { name: dataWords.backUpNow, exact: true }).waitFor();
  return page;
}

/** The same backup as another machine would have written it after a while, beside the first one. */
async function changedBackup(file: string): Promise<string> {
  const { tables } = JSON.parse(await readFile(file, 'utf8'));
  const writing = { now: new Date(), installationId: 'another-machine' };
  const note = { note: 'Looked at again.' };
  const wins = tables.wins.map((win: Win, at: number) => (at < FEW ? changedRecord(win, note, writing) : win));
  const changed = join(dirname(file), 'changed.json');
  await writeBackupFile(changed, { ...tables, wins });
  return changed;
}

function watchHeap(session: CDPSession): () => Promise<number> {
  let most = 0;
  const look = async () => {
    const { usedSize } = await session.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }));
    most = Math.max(most, usedSize);
  };
  const timer = setInterval(() => void look(), 250);
  return async () => {
    clearInterval(timer);
    await look();
    return most;
  };
}
