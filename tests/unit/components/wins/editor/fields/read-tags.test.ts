import { describe, expect, it } from 'vitest';
import { readTags } from '@/components/wins/editor/fields/read-tags';

describe('tags as typed', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['orchard', ['orchard']],
    ['orchard, on call ,orchard,', ['orchard', 'on call']],
  ])('%j', (text, tags) => expect(readTags(text)).toEqual(tags));

  it('stay within what a win can hold', () => {
    const many = Array.from({ length: 150 }, (_, index) => `t${index}`).join(',');
    expect(readTags(many)).toHaveLength(100);
    expect(readTags('x'.repeat(600))[0]).toHaveLength(500);
  });
});
