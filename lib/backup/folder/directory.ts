/** A folder that backups are kept in: its files alone, no folder in it. Each may reject, see `troubleOf`. */
export interface BackupDirectory {
  list(): Promise<string[]>;
  read(name: string): Promise<File>;
  /** All of the file or nothing; what was there under the name stays until all is written. */
  write(name: string, content: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A folder of the disk, or of the origin's private file system, which tests use. What it is asked rejects as the browser does. */
export function directoryOf(handle: FileSystemDirectoryHandle): BackupDirectory {
  return {
    async list() {
      const names: string[] = [];
      for await (const [name, entry] of handle.entries()) if (entry.kind === 'file') names.push(name);
      return names;
    },
    async read(name) {
      return (await handle.getFileHandle(name)).getFile();
    },
    async write(name, content) {
      const file = await handle.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      try {
        await stream.write(content);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(name) {
      await handle.removeEntry(name);
    },
  };
}
