/** What of the browser’s way to a folder only some browsers have. */
interface Asking {
  queryPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'readwrite' }) => Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker?: (options: {
    id: string;
    mode: 'readwrite';
    startIn: 'documents';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser can let a page into a folder of the user’s. */
export function canChooseFolder(): boolean {
  const scope: object & Picking = globalThis;
  return typeof scope.showDirectoryPicker === 'function';
}

/** Has the browser ask for a folder; null: the user chose none. To be called at a press. Rejects where the browser refuses. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const scope: object & Picking = globalThis;
  try {
    const options = { id: 'winnow-backups', mode: 'readwrite', startIn: 'documents' } as const;
    return (await scope.showDirectoryPicker?.(options)) ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the browser lets Winnow into the folder now, without asking. */
export async function readGrant(handle: FileSystemHandle & Asking): Promise<PermissionState> {
  try {
    return (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'denied';
  } catch {
    return 'denied';
  }
}

/** Has the browser ask the user. To be called at a press; in a popup the question may close it. */
export async function askGrant(handle: FileSystemHandle & Asking): Promise<PermissionState> {
  try {
    return (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'denied';
  } catch {
    return 'denied';
  }
}
