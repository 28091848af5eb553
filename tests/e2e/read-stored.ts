/** Runs in the app's page: what the database holds, read past all of Winnow's own code. */
export async function readStored(): Promise<{ winIds: string[]; keys: string[] }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('winnow'));
  const transaction = database.transaction(['wins', 'artifacts']);
  const [winIds, artifacts] = await Promise.all([
    settled(transaction.objectStore('wins').getAllKeys()),
    settled(transaction.objectStore('artifacts').getAll()),
  ]);
  database.close();
  return { winIds: winIds.map(String), keys: artifacts.map((artifact) => String(artifact.key)) };
}
