interface Written {
  store: string;
  isNew: boolean;
  row: { id?: IDBValidKey };
  key: IDBValidKey | undefined;
}

export interface SaveTimes {
  /** Milliseconds, in the order of the messages. */
  saves: number[];
  bare: number[];
  /** What the transaction of the last save was over. */
  stores: string[];
}

/**
 * Runs in the worker: hands each message to the listeners as the browser does, and times the save from there to the
 * commit; then, what it wrote is taken out and written once more by one bare strict transaction over the same stores.
 */
export async function timeSaves(messages: { type: string; body: unknown }[]): Promise<SaveTimes> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const sender = { id: runtime.id, origin: 'https://github.com', url: 'https://github.com/acme/bench', frameId: 0 };
  const times: SaveTimes = { saves: [], bare: [], stores: [] };
  const { add, put } = IDBObjectStore.prototype;
  let committed = 0;
  let written: Written[] = [];
  let stores: string[] = [];
  // The stores are watched, not the database: Dexie has taken its way into that along when it opened it.
  const noting = (method: typeof add, isNew: boolean): typeof add =>
    function (this: IDBObjectStore, row, key) {
      const { transaction } = this;
      const all = [...transaction.objectStoreNames];
      if (all.includes('wins') && committed === 0) {
        if (written.length === 0) {
          stores = all;
          transaction.addEventListener('complete', () => {
            committed = performance.now();
          });
        }
        written.push({ store: this.name, isNew, row, key });
      }
      return key === undefined ? method.call(this, row) : method.call(this, row, key);
    };
  Object.assign(IDBObjectStore.prototype, { add: noting(add, true), put: noting(put, false) });

  // After a save its rows are copied and the summary is made anew: nothing is timed before that is over.
  const calm = () => new Promise((resolve) => setTimeout(resolve, 500));
  const settled = (transaction: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('winnow');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (const message of messages) {
    [committed, written, stores] = [0, [], []];
    const start = performance.now();
    const reply = await new Promise<{ ok: boolean }>((resolve) => runtime.onMessage.dispatch(message, sender, resolve));
    if (!reply?.ok || committed === 0) throw new Error(`nothing was saved: ${JSON.stringify(reply)}`);
    times.saves.push(committed - start);
    times.stores = stores;
    await calm();
    times.bare.push(await writeBare());
    await calm();
  }
  database.close();
  Object.assign(IDBObjectStore.prototype, { add, put });
  return times;

  async function writeBare(): Promise<number> {
    const rows = [...written];
    const clearing = database.transaction(times.stores, 'readwrite', { durability: 'strict' });
    for (const { store, isNew, row, key } of rows) if (isNew) clearing.objectStore(store).delete(key ?? row.id ?? '');
    await settled(clearing);
    // It begins from rest, as the save does: right after another one it would find everything awake.
    await calm();
    const start = performance.now();
    const transaction = database.transaction(times.stores, 'readwrite', { durability: 'strict' });
    for (const { store, row, key } of rows) {
      const into = transaction.objectStore(store);
      if (key === undefined) put.call(into, row);
      else put.call(into, row, key);
    }
    await settled(transaction);
    return performance.now() - start;
  }
}
