import { countRows } from '@/lib/db/rows';
import { openShadowStore } from '@/lib/safety/copy/open-shadow';
import { missingRows, readSigns } from './canary';

/** Whether nothing was ever logged here: neither log nor canary nor copy has a row that somebody would miss. */
export async function isFirstRun(): Promise<boolean> {
  const signs = await Promise.all([
    readSigns().then(({ canary }) => canary?.tables ?? {}),
    openShadowStore().then(copiedRows),
    countRows(),
  ]).catch(() => undefined);
  return signs?.every((counts) => Object.keys(missingRows(counts, {})).length === 0) ?? false;
}

async function copiedRows(store: Awaited<ReturnType<typeof openShadowStore>>): Promise<Record<string, number>> {
  return Object.fromEntries([...(await store.list())].map(([table, ids]) => [table, ids.length]));
}
