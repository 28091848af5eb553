import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toDay } from '@/lib/domain/day';
import { writeBackupFile } from '../log/backup-file';
import { lifetimeLog } from '../log/lifetime-log';
import { type Brought, openFloorWith, restoreLog } from './bring-log';
import type { Open } from './open-browser';
import { settle } from './settle';
import type { Subject } from './subject';

/** Profiles that hold a log, each filled once, and files of backups. All of it lies in `folder`. */
export class Profiles {
  constructor(
    private readonly folder: string,
    private readonly open: Open,
    /** Copies nothing, and waits for nothing. */
    private readonly isShort: boolean,
    private readonly say: (words: string) => void,
  ) {}

  /** The profile in which `subject` has `wins`. */
  async of(subject: Subject, wins: number): Promise<string> {
    const profile = join(this.folder, `${subject.name}-${wins}`);
    const mark = `${profile}.filled`;
    if (await isThere(mark)) return profile;
    await rm(profile, { recursive: true, force: true });
    await mkdir(profile, { recursive: true });
    this.say(`filling ${subject.name} with ${wins} wins`);
    await writeFile(mark, JSON.stringify(await this.fill(subject, wins, profile)));
    return profile;
  }

  /** A copy that may be written to; the next one takes its place. */
  async copy(subject: Subject, wins: number): Promise<string> {
    const from = await this.of(subject, wins);
    if (this.isShort) return from;
    const copy = join(this.folder, 'copy');
    await rm(copy, { recursive: true, force: true, maxRetries: 3 });
    await cp(from, copy, { recursive: true, filter: (path) => !/Singleton/.test(path) });
    return copy;
  }

  async backup(wins: number): Promise<string> {
    const file = join(this.folder, `backup-${wins}.json`);
    if (!(await isThere(file))) await writeBackupFile(file, lifetimeLog(wins, toDay(new Date())));
    return file;
  }

  /** How long the filling took. */
  async filling(subject: Subject, wins: number): Promise<Brought> {
    await this.of(subject, wins);
    return JSON.parse(await readFile(join(this.folder, `${subject.name}-${wins}.filled`), 'utf8'));
  }

  private async fill(subject: Subject, wins: number, profile: string): Promise<Brought> {
    const browser = await this.open(subject, profile);
    const file = await this.backup(wins);
    try {
      if (subject.name === 'winnow') return await restoreLog(browser, file);
      const floor = await openFloorWith(browser, file);
      const written = await floor.bulkAdd();
      await floor.close();
      return { read: 0, replaced: written, written, snapshot: 0 };
    } finally {
      if (!this.isShort) await settle(browser);
      await browser.close();
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
