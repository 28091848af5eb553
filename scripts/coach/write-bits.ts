import { CERTAIN, type CodeBit } from '@/lib/coach/code-weights';

const TOP = 2 ** 24;
const WHOLE = 2 ** 32;

/** Writes bits as `lib/coach/read-bits.ts` reads them: the likelier one was thought, the less room it takes. */
export function writeBits(): { code: CodeBit; end: () => string } {
  const bytes: number[] = [];
  let low = 0;
  let range = WHOLE - 1;
  const shift = () => {
    bytes.push(Math.floor(low / TOP));
    low = (low << 8) >>> 0;
  };
  const code: CodeBit = (bit, chance) => {
    const part = Math.floor(range / CERTAIN) * chance;
    if (!bit) low += part;
    range = bit ? part : range - part;
    if (low >= WHOLE) {
      low -= WHOLE;
      carry(bytes);
    }
    while (range < TOP) {
      shift();
      range = (range << 8) >>> 0;
    }
    return bit;
  };
  const end = () => {
    for (let rest = 0; rest < 4; rest += 1) shift();
    return Buffer.from(bytes).toString('base64');
  };
  return { code, end };
}

/** One more in the last byte, and where that is full in the one before. */
function carry(bytes: number[]): void {
  let at = bytes.length - 1;
  while (bytes[at] === 255) {
    bytes[at] = 0;
    at -= 1;
  }
  bytes[at] = (bytes[at] ?? 0) + 1;
}
