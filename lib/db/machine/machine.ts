import { Dexie, type Table } from 'dexie';
import type { Instant } from '@/lib/domain/day';

/** The folder that backups go to by themselves. */
export interface FolderRow {
  key: 'folder';
  handle: FileSystemDirectoryHandle;
  name: string;
  chosenAt: Instant;
  /** When it was last seen to by itself, and when the files of others in it were; null: never. */
  backedUpAt: Instant | null;
  lookedAt: Instant | null;
  /** Why the last backup into it failed; null: it did not. */
  trouble: string | null;
  /** What was written there from here, the latest first; undefined: not known yet. */
  written?: string[];
}

/** The last backup that went somewhere. */
export interface BackupNote {
  where: 'folder' | 'downloads';
  /** The moment that it shows. */
  at: Instant;
  file: string;
}

/** What was made of the newest file of another installation in the folder. */
export interface OtherLog {
  installation: string;
  /** The user said once that it is theirs: from then on it is merged by itself. */
  isJoined: boolean;
  file: string;
  /** Bytes. */
  size: number;
  /** Ms. */
  modified: number;
  /** All its files that were there: the newest is one that was not, whatever a clock that was wrong named it. */
  names?: string[];
  /** `merged`: all of it is here. `first` and `asks`: the user has to look. Else why it could not be read. */
  state: string;
  at: Instant;
}

/** What belongs to this machine and to no log: it is in no backup, and a restored log does not change it. */
class MachineDatabase extends Dexie {
  declare folder: Table<FolderRow, string>;
  declare backups: Table<BackupNote, string>;
  declare others: Table<OtherLog, string>;
  declare probes: Table<{ key: string; at: Instant }, string>;

  constructor() {
    super('winnow-machine', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ folder: 'key', backups: 'where', others: 'installation', probes: 'key' });
  }
}

export const machine = new MachineDatabase();

/** Forgets folder, notes and other installations. */
export async function forgetMachine(): Promise<void> {
  await machine.transaction('rw', machine.tables, () => Promise.all(machine.tables.map((table) => table.clear())));
}
