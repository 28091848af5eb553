import type { aDirectory } from './a-directory';

/** A folder in memory as the browser hands one out; `grant` is what it says of the permission. */
export function aHandle(folder: ReturnType<typeof aDirectory>, grant: { state: PermissionState }) {
  const { directory } = folder;
  const fileHandle = (name: string) => ({
    kind: 'file' as const,
    getFile: () => directory.read(name),
    createWritable: async () => {
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          written = bytes;
        },
        close: () => directory.write(name, written),
        abort: async () => undefined,
      };
    },
  });
  return {
    kind: 'directory' as const,
    name: 'Synced',
    async *entries() {
      for (const name of await directory.list()) yield [name, fileHandle(name)] as const;
    },
    getFileHandle: async (name: string) => fileHandle(name),
    removeEntry: (name: string) => directory.remove(name),
    queryPermission: async () => grant.state,
    requestPermission: async () => grant.state,
  };
}
