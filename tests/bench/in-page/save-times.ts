interface Written {
  store: string;
  isNew: boolean;
  row: { id?: string; winId?: string; key?: string };
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
 * commit; then one bare strict transaction over the same stores writes the like: as many new rows of the same content,
 * which are taken out again, and once more the rows that were there.
 */
export async function timeSaves(messages: { type: string; body: unknown }[]): Promise<SaveTimes> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const sender = { id: runtime.id, origin: 'https://github.com', url: 'https://github.com/acme/bench', frameId: 0 };
  const times: SaveTimes = { saves: [], bare: [], stores: [] };
  const { add, put } = IDBObjectStore.prototype;
  let committed = 0;
  let saving: IDBTransaction | undefined;
  let written: Written[] = [];
  const noteCommit = ({ target }: Event) => {
    if (target === saving) committed ||= performance.now();
  };
  let stores: string[] = [];
  // The stores are watched, not the database: Dexie has taken its way into that along when it opened it.
  const noting = (method: typeof add, isNew: boolean): typeof add =>
    function (this: IDBObjectStore, row, key) {
      const { transaction } = this;
      const all = [...transaction.objectStoreNames];
      if (all.includes('wins') && committed === 0) {
        if (written.length === 0) {
          stores = all;
          // On its way to the transaction: there, whoever waits for the save would go on first.
          transaction.db.addEventListener('complete', noteCommit, { capture: true });
          saving = transaction;
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
    const rows = likeNew(written);
    const start = performance.now();
    const transaction = database.transaction(times.stores, 'readwrite', { durability: 'strict' });
    for (const { store, isNew, row, key } of rows) {
      const into = transaction.objectStore(store);
      const write = isNew ? add : put;
      if (key === undefined) write.call(into, row);
      else write.call(into, row, key);
    }
    await settled(transaction);
    const took = performance.now() - start;
    const clearing = database.transaction(times.stores, 'readwrite', { durability: 'strict' });
    for (const { store, isNew, row, key } of rows) if (isNew) clearing.objectStore(store).delete(key ?? row.id ?? '');
    await settled(clearing);
    return took;
  }

  /** New rows get ids that no row ever had: what was taken out under an id, the database still knows about. */
  function likeNew(rows: readonly Written[]): Written[] {
    const fresh = new Map(rows.filter(({ isNew }) => isNew).map(({ row }) => [row.id, crypto.randomUUID()]));
    if (fresh.size === 0) throw new Error('the save added no row');
    return rows.map((one) => {
      const id = fresh.get(one.row.id);
      if (!id) return one;
      const { winId, key } = one.row;
      return { ...one, row: { ...one.row, id, ...(winId && { winId: fresh.get(winId), key: `${key}~` }) } };
    });
  }
}
