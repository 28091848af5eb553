import type { aDirectory } from './a-directory';

/** A folder in memory as the browser hands one out; `grant` is what it says of the permission. */
export function aHandle(folder: ReturnType<typeof aDirectory>, grant: { state: PermissionState }) {
  const { directory } = folder;
  const fileHandle = (name: string) => ({
    kind: 'file' as const,
    getFile: () => directory.read(name),
    createWritable: async () => {
      let written = new Blob();
      return {
        write: async (content: Blob) => {
          written = content;
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
