interface Area {
  get: (keys: string | string[] | null) => Promise<Record<string, unknown>>;
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
  const log = names.flatMap((name, index) =>
    (rows[index] ?? []).map((row): [string, string] => [`shadow:${name}:${row.id}`, `${row.rev} ${row.updatedAt}`]),
  );
  const copy = Object.entries(stored).filter(([key]) => key.startsWith('shadow:'));
  const copied = new Map(
    copy.map(([key, row]) => [key, `${Reflect.get(row as object, 'rev')} ${Reflect.get(row as object, 'updatedAt')}`]),
  );
  return log.length === copied.size && log.every(([key, state]) => copied.get(key) === state);
}
