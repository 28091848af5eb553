interface Area {
  get: (keys: string | string[] | null) => Promise<Record<string, unknown>>;
}

interface Row {
  id: string;
  rev: number;
  updatedAt: string;
}

/** Runs in a page of the extension's: whether the log and its copy, read past all of Winnow's own code, are the same. */
export async function isCopied(): Promise<boolean> {
  const area: Area = Reflect.get(globalThis, 'chrome').storage.local;
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const stored = await area.get(null);
  if (Object.keys(stored).some((key) => key.startsWith('journal:')) || !stored.canary) return false;
  const database = await settled(indexedDB.open('winnow'));
  const names = [...database.objectStoreNames].filter((name) => name !== 'aggregates');
  const transaction = database.transaction(names);
  const rows = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
  database.close();
  const states = (table: string, kept: Row[]) =>
    kept.map(({ id, rev, updatedAt }) => `${table} ${id} ${rev} ${updatedAt}`);
  const log = names.flatMap((name, index) => states(name, rows[index] ?? []));
  const copy = Object.entries(stored).flatMap(([key, kept]) =>
    key.startsWith('copy:') ? states(key.split(':')[1] ?? '', kept as Row[]) : [],
  );
  return log.length === copy.length && log.sort().join() === copy.sort().join();
}
