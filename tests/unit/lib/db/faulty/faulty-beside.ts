import { joinOther, leaveOther } from '@/lib/backup/folder/other-logs';
import { readAuditMatter } from '@/lib/db/audit/audit-matter';
import { readGapList } from '@/lib/db/audit/gaps';
import { countWaiting, readLeaves } from '@/lib/db/counting/aggregates';
import { countStored } from '@/lib/db/counting/counts';
import { readSheet } from '@/lib/db/counting/sheet';
import { db } from '@/lib/db/database';
import { testWrite } from '@/lib/db/health';
import { renewInstallation } from '@/lib/db/installation';
import { writeBackupNote } from '@/lib/db/machine/backup-notes';
import { forgetFolder, keepFolder, noteLook, noteOtherLog, noteTrouble, noteWritten } from '@/lib/db/machine/folder';
import { forgetMachine, machine, type OtherLog } from '@/lib/db/machine/machine';
import { probeWrite } from '@/lib/db/opening/open-log';
import { readProofs } from '@/lib/db/proof/proofs';
import { putBack } from '@/lib/db/rows/rows';
import { readLogWithSheet } from '@/lib/db/win/log-with-sheet';
import { countReady, countUnlinked, listUnmapped } from '@/lib/db/win/mapping';
import { readAllEntries } from '@/lib/db/win-list/win-entries';
import { unpackLeaf } from '@/lib/domain/counting/leaf';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { acceptLog } from '@/lib/safety/accept-log';
import { dismissRecovery, keepRecovery, writeCanary } from '@/lib/safety/canary';
import { clearSafetyNet } from '@/lib/safety/clear-safety-net';
import { A, LADDER, TODAY } from './faulty-seed';

const NOW = new Date('2026-11-29T14:05:00.000Z');
const HANDLE = { name: 'Synced' } as FileSystemDirectoryHandle;
const SEEN = { file: 'winnow-aaaaaaaa-2026-11-29-1200.json', size: 9, modified: 1 };
const OTHER: OtherLog = { installation: 'aaaaaaaa', isJoined: false, ...SEEN, state: 'first', at: NOW.toISOString() };
const NOTE = { where: 'folder', at: NOW.toISOString(), file: SEEN.file } as const;

/** What is noted beside the log, and what it says where that fails; a rejection is seen to by whoever asked. */
export interface FaultyNote {
  /** Where it writes. */
  into: 'database' | 'storage';
  run: () => Promise<unknown>;
}

export async function seedMachine(): Promise<void> {
  await keepFolder(HANDLE, NOW);
  await noteOtherLog(OTHER);
  await writeBackupNote(NOTE);
}

/** Every function that writes beside the log. */
export const FAULTY_NOTES: Record<string, FaultyNote> = {
  keepFolder: { into: 'database', run: () => keepFolder({ ...HANDLE, name: 'Other' }, NOW) },
  forgetFolder: { into: 'database', run: forgetFolder },
  noteLook: { into: 'database', run: () => noteLook('lookedAt', NOW.toISOString()) },
  noteTrouble: { into: 'database', run: () => noteTrouble('gone') },
  noteOtherLog: { into: 'database', run: () => noteOtherLog({ ...OTHER, state: 'asks' }) },
  noteWritten: { into: 'database', run: () => noteWritten([SEEN.file]) },
  leaveOther: { into: 'database', run: () => leaveOther(OTHER) },
  joinOther: { into: 'database', run: () => joinOther(OTHER.installation, SEEN, NOW) },
  writeBackupNote: { into: 'database', run: () => writeBackupNote({ ...NOTE, file: 'winnow.json' }) },
  forgetMachine: { into: 'database', run: forgetMachine },
  testWrite: { into: 'database', run: () => testWrite(NOW) },
  putBack: {
    into: 'database',
    run: async () => {
      const win = await db.wins.get(A);
      return putBack(new Map([['wins', win ? [{ ...win, title: 'From the copy', rev: win.rev + 1 }] : []]]));
    },
  },
  probeWrite: {
    into: 'database',
    run: async () => {
      const reason = await probeWrite();
      if (reason) throw new Error(reason);
    },
  },
  writeCanary: { into: 'storage', run: () => writeCanary({ tables: { wins: 3 }, recent: [] }, NOW) },
  acceptLog: { into: 'storage', run: () => acceptLog(NOW) },
  keepRecovery: { into: 'storage', run: () => keepRecovery({ at: NOW.toISOString(), counts: { wins: 1 }, left: 0 }) },
  renewInstallation: { into: 'storage', run: renewInstallation },
  dismissRecovery: { into: 'storage', run: dismissRecovery },
  clearSafetyNet: { into: 'storage', run: clearSafetyNet },
};

/** Of both databases, but for the row that a test of the disk leaves where it fails. */
export const allTables = () => [...db.tables, ...machine.tables].filter(({ name }) => name !== 'probes');

/** Runs inside another of these tables: what fails in it fails with that one. */
export const INSIDE = [
  ...['addEvidence', 'changeLinks', 'copyTable', 'inParts', 'keepBefore', 'keepStanding', 'putChanged', 'putEnded'],
  ...[
    'putNewCriterion',
    'readAgain',
    'putActBack',
    'putReopened',
    'putSnapshot',
    'rememberWritten',
    'seeAgain',
    'setClaims',
    'undoEdit',
    'writeAlias',
    'writeLog',
    'writeSettings',
    'writerIn',
  ],
];

/** Made of many steps, each of which may fail and be done again: a test of its own, which names it. */
export const TESTED_ELSEWHERE: Record<string, string> = {
  backUpIfDue: 'backup/folder/back-up-if-due.test.ts',
  backUpInto: 'backup/folder/faulty-backup.test.ts',
  backUpNow: 'backup/folder/faulty-backup.test.ts',
  backUpToFolder: 'backup/folder/faulty-backup.test.ts',
  catchUp: 'safety/copy/shadow.test.ts',
  checkCounts: 'db/counting/check-counts.test.ts',
  checkLog: 'safety/start-up-check.test.ts',
  chooseFolder: 'backup/folder/faulty-backup.test.ts',
  keepJournal: 'safety/journal/journal.test.ts',
  lookAtOthers: 'backup/folder/other-logs.test.ts',
  mendIfWrong: 'db/counting/aggregates.test.ts',
  noteBackup: 'backup/folder/faulty-backup.test.ts',
  readLeaves: 'db/counting/aggregates.test.ts',
  readRedactionRules: 'db/redaction/redaction-rules.test.ts',
  recoverLog: 'safety/recover.test.ts',
  settle: 'safety/copy/shadow.test.ts',
  winIndexOf: 'db/win-list/win-index.test.ts',
  writeBackup: 'backup/folder/write-backup.test.ts',
};
/** Only ever start others of these, and tell nobody anything: what fails is done at the next start. */
export const STARTERS = ['keepBackedUp', 'keepShadow', 'keepTrashShort', 'lookNow', 'startWriting'];

/** Read counts, and keep them first where they are not kept; what they say comes of the rows where that fails. */
export const COUNTERS: Record<string, () => Promise<unknown>> = {
  countReady,
  countStored,
  countUnlinked: () => countUnlinked(LADDER),
  countWaiting,
  listUnmapped: () => listUnmapped(LADDER),
  readAllEntries: () => readAllEntries(seniorEngineer),
  readAuditMatter: () => readAuditMatter(seniorEngineer, { from: TODAY, to: TODAY }, TODAY),
  readGapList: () => readGapList(seniorEngineer, TODAY),
  readLeaves: async () => (await readLeaves()).flatMap(unpackLeaf),
  readLogWithSheet: async () => {
    const { log, sheet } = await readLogWithSheet(seniorEngineer);
    return [log.length, ...sheet.shown];
  },
  readProofs: () => readProofs(seniorEngineer, TODAY),
  readSheet: async () => [...(await readSheet(seniorEngineer)).shown],
};
