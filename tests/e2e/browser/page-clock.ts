import type { BrowserContext, Page } from '@playwright/test';

const KEY = 'moved-clock';

/**
 * Gives every page of Winnow's a clock that `setClock` moves: its `Date` is real time plus what was set. Timers run on, so
 * nothing on a page stands still; the worker has a clock of its own (`moved-clock.ts`).
 */
export async function movePagesClock(beforePages: BrowserContext['addInitScript']): Promise<void> {
  await beforePages((key) => {
    if (location.protocol !== 'chrome-extension:') return;
    const RealDate = Date;
    const offset = Number(localStorage.getItem(key) ?? 0);
    class MovedDate extends RealDate {
      constructor(...given: [] | [number | string | Date]) {
        super(...((given.length === 0 ? [RealDate.now() + offset] : given) as [number]));
      }
      static override now() {
        return RealDate.now() + offset;
      }
    }
    Object.assign(globalThis, { realDate: RealDate, Date: MovedDate });
  }, KEY);
}

/** Makes it noon of `day` (`YYYY-MM-DD`, local) for all pages that open from now on, this one among them. */
export async function setClock(page: Page, day: string, reloads = true): Promise<void> {
  await page.evaluate(
    ([key, at]) => {
      const RealDate: DateConstructor = Reflect.get(globalThis, 'realDate');
      localStorage.setItem(key, String(RealDate.parse(at) - RealDate.now()));
    },
    [KEY, `${day}T12:00:00`] as const,
  );
  if (reloads) await page.reload();
}
