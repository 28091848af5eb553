import { vi } from 'vitest';
import { machine } from '@/lib/db/machine/machine';
import { aDirectory } from './a-directory';
import { aHandle } from './a-handle';

/** A chosen folder. What a database of a test keeps of a handle is nothing, so it is lent again at each reading. */
export async function aChosenFolder() {
  const folder = aDirectory();
  const grant: { state: PermissionState } = { state: 'granted' };
  const handle = aHandle(folder, grant) as never;
  const row = { key: 'folder', name: 'Synced', chosenAt: new Date(0).toISOString() } as const;
  await machine.folder.put({ ...row, handle: {} as never, backedUpAt: null, lookedAt: null, trouble: null });
  lend(handle);
  return { folder, grant, handle };
}

/** Has every reading of the chosen folder find `handle`. */
export function lend(handle: never): void {
  const get = machine.folder.get.bind(machine.folder);
  vi.spyOn(machine.folder, 'get').mockImplementation((async (key: string) => {
    const kept = await get(key);
    return kept && { ...kept, handle };
  }) as never);
}
