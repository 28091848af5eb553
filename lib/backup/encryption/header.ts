import * as v from 'valibot';

const MAGIC = 'WINNOWE1';
/** Bytes of text that are encrypted as one. */
export const CHUNK = 1024 * 1024;
/** What AES-GCM adds to each of them. */
export const TAG = 16;
/** Rounds of PBKDF2-SHA-256: twice what OWASP's Password Storage Cheat Sheet asks for. */
export const ITERATIONS = 1_200_000;
/** The magic, and the length of the header. */
export const LEAD = MAGIC.length + 4;
const LONGEST_HEADER = 2048;

const salt = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What an encrypted file says of itself, readable by all; every chunk vouches for it. See `format.md`. */
const HeaderSchema = v.object({
  format: v.literal('winnow-encrypted-backup'),
  version: v.literal(1),
  cipher: v.literal('AES-256-GCM'),
  kdf: v.variant('name', [
    v.object({ name: v.literal('recovery-code'), salt }),
    v.object({
      name: v.literal('PBKDF2-SHA-256'),
      salt,
      // More would keep the browser busy for a file that is not ours, fewer were never written.
      iterations: v.pipe(v.number(), v.integer(), v.minValue(ITERATIONS), v.maxValue(4 * ITERATIONS)),
    }),
  ]),
  chunk: v.literal(CHUNK),
  /** Of the text, before it was encrypted. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether a secret is this file's, without decrypting. */
  check: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});
export type Header = v.InferOutput<typeof HeaderSchema>;

/** The lead and the header as they stand at the beginning of a file. */
export function headerBytes(header: Header): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(LEAD + json.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, json.length);
  bytes.set(json, LEAD);
  return bytes;
}

/** Whether a file begins as an encrypted one does. */
export async function isEncrypted(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return start.length === MAGIC.length && [...MAGIC].every((sign, index) => start[index] === sign.charCodeAt(0));
}

export type ReadHeader =
  | { ok: true; header: Header; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; reason: 'damaged-header' | 'newer-encryption' };

/** What the start of an encrypted file says; `newer-encryption`: a later Winnow wrote it. Reads no more of the file. */
export async function readHeader(file: Blob): Promise<ReadHeader> {
  const lead = await file.slice(0, LEAD).arrayBuffer();
  const length = lead.byteLength === LEAD ? new DataView(lead).getUint32(MAGIC.length) : 0;
  if (length === 0 || length > LONGEST_HEADER) return { ok: false, reason: 'damaged-header' };
  const bytes = new Uint8Array(await file.slice(0, LEAD + length).arrayBuffer());
  const raw = parsed(new TextDecoder().decode(bytes.subarray(LEAD)));
  const header = v.safeParse(HeaderSchema, raw);
  if (header.success) return { ok: true, header: header.output, bytes };
  const newer = v.is(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(2)) }), raw);
  return { ok: false, reason: newer ? 'newer-encryption' : 'damaged-header' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
