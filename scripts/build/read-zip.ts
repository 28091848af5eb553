import { inflateRawSync } from 'node:zlib';

/** The parts of a zip, by the mark that each begins with and its bytes without what varies. */
export const END = { signature: 0x06054b50, bytes: 22 };
export const LOCAL = { signature: 0x04034b50, bytes: 30 };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const DEFLATED = 8;

export interface ZipEntry {
  header: Buffer;
  name: Buffer;
}

/** Every file of a zip: its name, and its bytes unpacked. */
export function filesOf(zip: Buffer): { name: string; bytes: Buffer }[] {
  return entriesOf(zip).map(({ header, name }) => {
    const data = dataOf(zip, header);
    return { name: name.toString('utf8'), bytes: isDeflated(header) ? inflateRawSync(data) : data };
  });
}

export function isDeflated(header: Buffer): boolean {
  return header.readUInt16LE(10) === DEFLATED;
}

/** The central header of every file, without what may follow its name, and with the sizes said in it alone. */
export function entriesOf(zip: Buffer): ZipEntry[] {
  const end = zip.length - END.bytes;
  if (end < 0 || zip.readUInt32LE(end) !== END.signature) throw new Error('a zip without an end, or with a comment');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  while (at < end) {
    if (zip.readUInt32LE(at) !== CENTRAL.signature) throw new Error('a zip with a broken directory');
    const header = Buffer.from(zip.subarray(at, at + CENTRAL.bytes));
    const nameEnd = at + CENTRAL.bytes + header.readUInt16LE(28);
    entries.push({ header, name: zip.subarray(at + CENTRAL.bytes, nameEnd) });
    at = nameEnd + header.readUInt16LE(30) + header.readUInt16LE(32);
    header.writeUInt32LE(0, 30);
    header.writeUInt16LE(header.readUInt16LE(8) & ~0x8, 8);
  }
  return entries;
}

/** A file's data as it lies in the zip, deflated or not. */
export function dataOf(zip: Buffer, header: Buffer): Buffer {
  const at = header.readUInt32LE(42);
  const start = at + LOCAL.bytes + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  return zip.subarray(start, start + header.readUInt32LE(20));
}
