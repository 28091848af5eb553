import type { BrowserContext, Page, Worker } from '@playwright/test';

/** The picker of the browser no test can press: it answers with a folder of the origin's private file system. */
export async function standInForPicker(beforePages: BrowserContext['addInitScript']): Promise<void> {
  await beforePages(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    });
  });
}

/** The files of the folder and what is in each. */
export function readFolder(from: Page | Worker): Promise<Record<string, string>> {
  const read = async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('Backups', { create: true });
    const files: Record<string, string> = {};
    for await (const [name, entry] of folder.entries()) {
      // One that is just being written or put aside may be gone by now.
      const text =
        entry instanceof FileSystemFileHandle &&
        (await entry.getFile().then(
          (file) => file.text(),
          () => null,
        ));
      if (typeof text === 'string') files[name] = text;
    }
    return files;
  };
  return 'goto' in from ? from.evaluate(read) : from.evaluate(read);
}

/** Puts a file there, as a sync program would; null takes it away. */
export async function putFile(page: Page, name: string, text: string | null): Promise<void> {
  await page.evaluate(
    async ([called, content]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Backups', { create: true });
      if (content === null) return folder.removeEntry(called);
      const stream = await (await folder.getFileHandle(called, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [name, text] as const,
  );
}

/** As if ten minutes had passed since the folder was last seen to. */
export async function passTenMinutes(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow-machine'));
    const rows = database.transaction('folder', 'readwrite').objectStore('folder');
    const row = await settled(rows.get('folder'));
    await settled(rows.put({ ...row, backedUpAt: null, lookedAt: null }));
    database.close();
  });
}

/** Makes this browser another laptop: an empty log, another installation; only the folder is the same. */
export async function becomeAnotherLaptop(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) transaction.objectStore(store).clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    }
    await Reflect.get(globalThis, 'chrome').storage.local.clear();
  });
}
