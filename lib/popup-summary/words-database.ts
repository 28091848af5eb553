import type { SummaryWords } from './summary';

const NAME = 'winnow-summary';
const STORE = 'words';
const KEY = 'words';

/** One record, without the library that opens the log: it is read before that is loaded. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
}

async function use<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Whatever is stored there; undefined: nothing. Rejects where the browser keeps nothing. */
export function readWords(): Promise<unknown> {
  return use('readonly', (store): IDBRequest<unknown> => store.get(KEY));
}

/** Puts them in the place of those of before. */
export async function writeWords(words: SummaryWords): Promise<void> {
  await use('readwrite', (store) => store.put(words, KEY));
}

/** Leaves nothing of them. */
export async function forgetWords(): Promise<void> {
  await use('readwrite', (store) => store.clear());
}
