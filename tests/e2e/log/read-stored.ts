import type { Page } from '@playwright/test';

interface Stored {
  wins: Record<string, unknown>[];
  artifacts: { key?: string; facts?: object; excerpt?: string | null }[];
}

/** Runs in a page of the extension's: what the database holds, read past all of Winnow's own code. */
export async function readStored(): Promise<Stored> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('winnow'));
  const transaction = database.transaction(['wins', 'artifacts']);
  const [wins, artifacts] = await Promise.all([
    settled(transaction.objectStore('wins').getAll()),
    settled(transaction.objectStore('artifacts').getAll()),
  ]);
  database.close();
  return { wins, artifacts };
}

/** The keys of everything saved, as seen from a page of the extension's. */
export async function savedKeys(page: Page): Promise<(string | undefined)[]> {
  return (await page.evaluate(readStored)).artifacts.map(({ key }) => key);
}

/** Every row of one table, as seen from a page of the extension's. */
export function readTable(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    const rows = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows;
  }, table);
}
