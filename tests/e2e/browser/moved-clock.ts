import { expect, type Page, type Worker } from '@playwright/test';
import { readTable } from '../log/read-stored';

/** What the toolbar button and the alarms show after the worker has looked at the clock. */
export interface Look {
  badge: string;
  title: string;
  /** The alarm for the next due moment, ms. */
  alarmAt: number;
  zone: string;
}

/**
 * Has the worker believe that it is `ms`, from now until it ends, and wakes it by an alarm. Playwright's own clock stops
 * at pages, so the worker's `Date` is replaced; its timers and the browser's alarms run on.
 */
export function lookAt(worker: Worker, ms: number): Promise<Look> {
  return worker.evaluate(async (to) => {
    const RealDate: DateConstructor = Reflect.get(globalThis, 'realDate') ?? Date;
    const offset = to - RealDate.now();
    class MovedDate extends RealDate {
      constructor(...given: [] | [number | string | Date]) {
        super(...((given.length === 0 ? [RealDate.now() + offset] : given) as [number]));
      }
      static override now() {
        return RealDate.now() + offset;
      }
    }
    Object.assign(globalThis, { realDate: RealDate, Date: MovedDate });
    const { action, alarms } = Reflect.get(globalThis, 'chrome');
    const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
    // A look from before the move may still be under way: the first alarm may be its own. One look comes after the
    // other, so when the third alarm is set, one look at the moved clock has done all it does.
    for (let looks = 0; looks < 3; looks++) {
      await alarms.clear('check-in');
      alarms.onAlarm.dispatch({ name: 'check-in', scheduledTime: to });
      while (!(await alarms.get('check-in'))) await pause();
    }
    return {
      badge: await action.getBadgeText({}),
      title: await action.getTitle({}),
      alarmAt: (await alarms.get('check-in')).scheduledTime,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  }, ms);
}

/** Ends the worker and has a write of `page` start it anew, as after any idle half minute; its clock is right again. */
export async function restart(worker: Worker, page: Page, stopWorker: () => Promise<void>): Promise<void> {
  await worker.evaluate(() => void Reflect.set(globalThis, 'isOld', true));
  await stopWorker();
  await touch(page);
  await expect.poll(() => worker.evaluate(() => Reflect.has(globalThis, 'isOld'))).toBe(false);
}

/** Tells the worker that the log has changed, as pages do. */
function touch(page: Page): Promise<void> {
  return page.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.session.set({ pagesWrote: crypto.randomUUID() }),
  );
}

/** Writes a check-in past Winnow's own code. */
export async function answer(page: Page, monday: string): Promise<void> {
  await page.evaluate(async (week) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    const at = '2026-11-27T14:00:00.000Z';
    const id = `c4ec0000-0000-4000-8000-0000${week.replaceAll('-', '')}`;
    const record = { id, createdAt: at, updatedAt: at, rev: 1, deletedAt: null, schemaVersion: 3, fieldRevs: {} };
    const fields = { monday: week, state: 'finished', step: 'next', askedBehaviourId: null, winIds: [] };
    const row = { ...record, ...fields, nextLine: '', snoozedUntil: null, finishedAt: at };
    await settled(database.transaction('checkIns', 'readwrite').objectStore('checkIns').put(row));
    database.close();
  }, monday);
  await touch(page);
}

/** The Monday from which check-ins are asked for, once the worker has written it down: it does so after the first page is there. */
export async function firstWeek(page: Page): Promise<string> {
  await expect.poll(() => readFirstWeek(page)).toMatch(/^\d{4}-/);
  return String(await readFirstWeek(page));
}

async function readFirstWeek(page: Page): Promise<unknown> {
  const [row] = await readTable(page, 'settings');
  return row?.checkInsFrom;
}
