import { db } from '@/lib/db/database';
import type { StorageTrouble } from '@/lib/domain/storage-trouble';
import { flushLeaving } from './leaving';

/** `blocked`: another window holds the log with an older Winnow · `outdated`: this page is the older one. */
export type Connection = 'fine' | 'blocked' | 'outdated';

/** Why the log cannot be opened. Nothing was read or written. */
export class OpenTrouble extends Error {
  override name = 'OpenTrouble';
  constructor(readonly reason: StorageTrouble) {
    super(reason);
  }
}

/** An older page that hears of this one is gone by then. */
const BLOCKED_MS = 3000;
/** How long a page that has to close waits for its own writes. */
const LAST_WRITES_MS = 1000;

let connection: Connection = 'fine';
const listeners = new Set<() => void>();
const running = new Set<Promise<unknown>>();

/** Whether this page still has the log, as last heard. */
export const readConnection = (): Connection => connection;

/** Calls `changed` whenever `readConnection` says something else; the result stops that. */
export function watchConnection(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/**
 * Opens the log unless it is open. Throws `OpenTrouble` before anything of a command has run, so that what is refused
 * here is never written later.
 */
export async function ensureOpen(): Promise<void> {
  if (connection === 'outdated') throw new OpenTrouble('storage-outdated');
  // One that was closed on purpose stays closed: whoever did it has a reason, and the command fails by itself.
  if (db.isOpen() || db.hasBeenClosed()) return;
  const opening = db.open().catch((error: unknown) => {
    throw new OpenTrouble(whyNotOpened(error));
  });
  let stop = () => {};
  const blocked = new Promise<never>((_, reject) => {
    stop = onceBlocked(() => reject(new OpenTrouble('storage-blocked')));
  });
  try {
    await Promise.race([opening, blocked]);
  } finally {
    stop();
  }
}

let held: Promise<unknown> | undefined;

/** No command runs before `until` has ended, in whatever way. */
export function holdCommands(until: Promise<unknown>): void {
  const end = () => {
    if (held === until) held = undefined;
  };
  held = until;
  until.then(end, end);
}

/** Undefined: nothing holds commands back. */
export const untilReleased = (): Promise<unknown> | undefined => held?.catch(() => undefined);

/** Counts a command among those that a closing page waits for. */
export function untilDone<T>(command: Promise<T>): Promise<T> {
  running.add(command);
  const done = () => void running.delete(command);
  command.then(done, done);
  return command;
}

/**
 * For pages: gives up the log when a newer Winnow wants it, after what was typed is written, and says so. The worker
 * stays with what Dexie does by itself: it closes, and opens again with the next command.
 */
export function yieldToNewer(): void {
  db.on('versionchange', ({ newVersion }) => {
    // The log is deleted, not changed: what comes next opens a new one.
    if (!newVersion) return undefined;
    void close();
    return false;
  });
}

async function close(): Promise<void> {
  flushLeaving();
  await Promise.race([Promise.allSettled([...running]), new Promise((done) => setTimeout(done, LAST_WRITES_MS))]);
  setConnection('outdated');
  db.close();
}

db.on('blocked', () => setConnection('blocked'));
db.on('ready', () => setConnection('fine'), true);

function onceBlocked(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (connection === 'blocked') timer ??= setTimeout(act, BLOCKED_MS);
  };
  const stop = watchConnection(look);
  look();
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function whyNotOpened(error: unknown): StorageTrouble {
  const name = error instanceof Error ? error.name : '';
  // Firefox that remembers nothing, or a browser whose storage is switched off, refuses in one of these ways.
  if (['InvalidStateError', 'SecurityError', 'NotAllowedError', 'MissingAPIError'].includes(name)) {
    return 'storage-forbidden';
  }
  if (name === 'VersionError') return 'storage-outdated';
  return name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed';
}

function setConnection(next: Connection): void {
  if (next === connection || connection === 'outdated') return;
  connection = next;
  for (const changed of listeners) changed();
}
