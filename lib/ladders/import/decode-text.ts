/**
 * The text of a file: UTF-8, UTF-16 where the file says so, as spreadsheets do, and Windows-1252, as those of Western
 * Europe write CSV, where it is no UTF-8 and more of its signs are none than are.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  const [wrong, right] = [/\ufffd/g, /[^\0-\x7f\ufffd]/g].map((signs) => text.match(signs)?.length ?? 0);
  return (wrong ?? 0) > (right ?? 0) ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
