import { describe, expect, it } from 'vitest';
import { hasSameContent } from '@/lib/backup/folder/same-content';

const MEGABYTES = 9;
const long = () => new Uint8Array(MEGABYTES * 1_048_576).fill(7);
const withByte = (at: number) => {
  const bytes = long();
  bytes[at] = 8;
  return new Blob([bytes]);
};

describe('two files', () => {
  it('are the same where every byte is', async () => {
    expect(await hasSameContent(new Blob([]), new Blob([]))).toBe(true);
    expect(await hasSameContent(new Blob([long()]), new Blob([long()]))).toBe(true);
  });

  it.each([0, 4_194_303, 4_194_304, MEGABYTES * 1_048_576 - 1])('are not where byte %i differs', async (at) => {
    expect(await hasSameContent(new Blob([long()]), withByte(at))).toBe(false);
  });

  it('are not where one is cut off', async () => {
    expect(await hasSameContent(new Blob([long()]), new Blob([long()]).slice(0, -1))).toBe(false);
  });
});
