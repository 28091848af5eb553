import { CERTAIN, type CodeBit } from './code-weights';

const TOP = 2 ** 24;

/** Reads what `scripts/coach/write-bits.ts` wrote, in base 64: range coding, as LZMA does it. */
export function readBits(text: string): CodeBit {
  const bytes = atob(text);
  let at = 0;
  let range = 2 ** 32 - 1;
  let offset = 0;
  // Past the end are zeros.
  const shift = () => ((offset << 8) | bytes.charCodeAt(at++)) >>> 0;
  while (at < 4) offset = shift();
  return (_, chance) => {
    const part = Math.floor(range / CERTAIN) * chance;
    const bit = offset < part;
    if (!bit) offset -= part;
    range = bit ? part : range - part;
    while (range < TOP) {
      offset = shift();
      range = (range << 8) >>> 0;
    }
    return bit;
  };
}
