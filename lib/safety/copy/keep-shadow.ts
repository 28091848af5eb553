import { browser } from 'wxt/browser';
import { afterStart } from '@/lib/long-work/after-start';
import { exclusively } from '@/lib/safety/exclusively';
import { JOURNAL, type Journal, parseEntry, readJournal } from '@/lib/safety/journal/journal-entry';
import { recoverLog } from '@/lib/safety/recover';
import { soon } from '@/lib/safety/soon';
import { checkLog, type StartUpState } from '@/lib/safety/start-up-check';
import { COMPARED, catchUp } from './compare-log';
import type { Step } from './copy-table';
import { openShadowStore } from './open-shadow';
import { settle } from './shadow';
import type { ShadowStore } from './shadow-store';

/** A transaction that is not known to be committed is looked at after this, ms. */
const UNSURE_MS = 5_000;
const RETRY_MS = 15_000;
/** A copy that stays silent for so long must not keep everybody else waiting, ms. */
const STEP_MS = 60_000;
/** Between two slices of a long copying, each of which is told to every open page, ms; after so many without. */
const REST_MS = 25;
const UNRESTED = 8;
/** How long a save may be held up by the check, ms. */
const SOON_MS = 3_000;
/** Wakes a worker that was ended over its copying. */
const ALARM = 'copy-log';
const ALARM_MINUTES = 0.5;

/**
 * Keeps copy and canary in step from now on. To be called in the worker's first turn, and only there. Resolves when the
 * log is known to be whole or is as whole as it gets, and soon in any case.
 */
export function keepShadow(): Promise<void> {
  const waiting: Journal = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  /** What a worker before this one left is known. */
  let isListed = false;

  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(JOURNAL)) continue;
      const entry = parseEntry(newValue);
      if (entry) take(key, entry);
      else waiting.delete(key);
    }
  });
  // Closes the storage to pages' scripts before anything else.
  void openShadowStore();
  const started = afterStart();
  const checked = check();
  void checked.then(start);
  return Promise.race([checked.then(() => undefined), rest(SOON_MS)]);

  function take(key: string, entry: NonNullable<ReturnType<typeof parseEntry>>): void {
    if (waiting.size === 0) void setAlarm();
    waiting.set(key, entry);
    wake(entry.done ? 0 : UNSURE_MS);
  }

  function wake(inMs: number): void {
    if (Date.now() + inMs >= due) return;
    clearTimeout(timer);
    due = Date.now() + inMs;
    timer = setTimeout(() => void work(), inMs);
  }

  async function work(): Promise<void> {
    due = Number.POSITIVE_INFINITY;
    const ripe: Journal = new Map(
      [...waiting].filter(([, { done, at }]) => done || Math.abs(Date.now() - at) >= UNSURE_MS),
    );
    try {
      await exclusively(async () => settle(await openShadowStore(), ripe, new Date(), gently()));
      for (const [key, entry] of ripe) if (waiting.get(key) === entry) waiting.delete(key);
      if (waiting.size > 0) wake(UNSURE_MS);
      else await endAlarm();
    } catch {
      // The journal still names them; until they are copied this goes on.
      wake(RETRY_MS);
    }
  }

  async function endAlarm(): Promise<void> {
    if (isListed && waiting.size === 0) await browser.alarms.clear(ALARM);
  }

  /** After an end in the middle: what is left in the journal, and at a browser's start the whole log. */
  async function start(state: StartUpState['state']): Promise<void> {
    try {
      await started;
      for (const [key, entry] of await readJournal()) take(key, { ...entry, done: true });
      isListed = true;
      await endAlarm();
      if (state !== 'ask') await compareOnce();
    } catch {
      // Damage that only a reading of every row meets. Pages check anew when they open.
      await check();
    }
  }
}

/** Of what is wrong with the log, pages tell: here is nobody to read it. */
function check(): Promise<StartUpState['state']> {
  return checkLog().then(
    ({ state }) => state,
    () => 'ask',
  );
}

async function setAlarm(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: ALARM_MINUTES }).catch(() => undefined);
}

/** The log with its copy, once for each start of the browser. */
async function compareOnce(): Promise<void> {
  if ((await browser.storage.session.get(COMPARED))[COMPARED]) return;
  const store = await openShadowStore();
  await renewBroken(store);
  const { whole } = await catchUp(store, new Date(), oneByOne);
  if (!whole) await recoverLog(new Date());
  await browser.storage.session.set({ [COMPARED]: true });
}

/** A copy that cannot be read is made anew, while the log has all that it must have. */
async function renewBroken(store: ShadowStore): Promise<void> {
  if (!store.renew) return;
  const isRead = await soon(store.list()).then(
    () => true,
    () => false,
  );
  if (isRead) return;
  const { missing } = await recoverLog(new Date());
  if (Object.keys(missing).length === 0) await exclusively(async () => soon(Promise.resolve(store.renew?.())));
}

/** A save is copied at once; what follows an import of a lifetime leaves the pages their turns. */
function gently(): Step {
  let taken = 0;
  return async (work) => {
    taken += 1;
    if (taken > UNRESTED) await rest(REST_MS);
    return soon(work(), STEP_MS);
  };
}

/** Lets what somebody waits for go first. */
async function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  await rest(0);
  return exclusively(() => soon(work(), STEP_MS));
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
