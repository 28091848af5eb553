import { LIMITS } from './limits';

/**
 * A chosen file as text; of a larger one only as much as is refused anyway. UTF-8, or UTF-16 where the file says so, as
 * spreadsheets do. Rejects where the browser cannot read it.
 */
export async function readLadderFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, 4 * LIMITS.text + 4).arrayBuffer());
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
