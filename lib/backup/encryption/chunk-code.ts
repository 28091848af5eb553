/** The nonce of a chunk: its number. A key is used for one file only, so none is ever used twice. */
export function nonceOf(index: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, index);
  return nonce;
}

/** What a chunk vouches for beside its text: the header, its own number, and whether it is the last. */
export function vouchedFor(header: Uint8Array, index: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(header.length + 5);
  bytes.set(header);
  new DataView(bytes.buffer).setUint32(header.length, index);
  bytes[header.length + 4] = isLast ? 1 : 0;
  return bytes;
}
