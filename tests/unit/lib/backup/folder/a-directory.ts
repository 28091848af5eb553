import type { BackupDirectory } from '@/lib/backup/folder/directory';

export type Step = 'list' | 'write' | 'half' | 'read' | 'remove' | 'corrupt' | 'killed';

interface Fault {
  at: Step;
  /** The name of the browser's error. */
  error: string;
}

/** A folder in memory whose every step can fail as a disk's does. */
export function aDirectory(files: Record<string, string> = {}) {
  const stored = new Map(Object.entries(files).map(([name, text]) => [name, { bytes: encode(text), modified: 1 }]));
  let fault: Fault | null = null;
  let clock = 1;
  const failAt = (...steps: Step[]) => {
    if (fault && steps.includes(fault.at)) throw new DOMException('as the disk says', fault.error);
  };
  const directory: BackupDirectory = {
    async list() {
      failAt('list');
      return [...stored.keys()];
    },
    async read(name) {
      failAt('read');
      const file = stored.get(name);
      if (!file) throw new DOMException('not there', 'NotFoundError');
      return new File([file.bytes], name, { lastModified: file.modified });
    },
    async write(name, content) {
      const bytes = new Uint8Array(await content.arrayBuffer());
      failAt('write');
      clock += 1;
      // As in the browser: the name is there before the first byte, the bytes all at once at the end.
      if (!stored.has(name)) stored.set(name, { bytes: encode(''), modified: clock });
      failAt('half', 'killed');
      const kept = fault?.at === 'corrupt' ? bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) : bytes;
      stored.set(name, { bytes: new Uint8Array(kept), modified: clock });
    },
    async remove(name) {
      failAt('remove', 'killed');
      stored.delete(name);
    },
  };
  return {
    directory,
    break: (next: Fault | null) => {
      fault = next;
    },
    put: (name: string, text: string) => {
      clock += 1;
      stored.set(name, { bytes: encode(text), modified: clock });
    },
    names: () => [...stored.keys()].sort(),
    text: (name: string) => new TextDecoder().decode(stored.get(name)?.bytes),
  };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
