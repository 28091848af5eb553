/** FIPS 180-4, sections 4.2.2 and 5.3.3. */
const ROUNDS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const START = Int32Array.from([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const BLOCK = 64;
const HEX = 16;

/** SHA-256 of bytes that come one piece after another: the browser's own wants all of them at once. */
export function startSha256() {
  const state = START.slice();
  const words = new Int32Array(BLOCK);
  const rest = new Uint8Array(BLOCK);
  let length = 0;

  function add(bytes: Uint8Array): void {
    const held = length % BLOCK;
    length += bytes.length;
    let at = 0;
    if (held > 0) {
      at = Math.min(BLOCK - held, bytes.length);
      rest.set(bytes.subarray(0, at), held);
      if (held + at < BLOCK) return;
      mix(state, words, viewOf(rest), 0);
    }
    const view = viewOf(bytes);
    for (; at + BLOCK <= bytes.length; at += BLOCK) mix(state, words, view, at);
    rest.set(bytes.subarray(at));
  }

  /** In hex; nothing is added after it. */
  function end(): string {
    const bits = BigInt(length) * 8n;
    // Up to the end of a block, with room for the length.
    const padding = new Uint8Array(BLOCK - ((length + 8) % BLOCK) + 8);
    padding[0] = 0x80;
    new DataView(padding.buffer).setBigUint64(padding.length - 8, bits);
    add(padding);
    return [...state].map((word) => (word >>> 0).toString(HEX).padStart(8, '0')).join('');
  }
  return { add, end };
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Section 6.2.2: one block of `bytes`, which begins at `at`, into the state. */
function mix(state: Int32Array, words: Int32Array, bytes: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = bytes.getInt32(at + 4 * i);
  for (let i = 16; i < BLOCK; i++) {
    const x = words[i - 15] ?? 0;
    const y = words[i - 2] ?? 0;
    const small = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const large = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    words[i] = (words[i - 16] ?? 0) + small + (words[i - 7] ?? 0) + large;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  const before = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < BLOCK; i++) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  const after = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (before[i] ?? 0) + (after[i] ?? 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
