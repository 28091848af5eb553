import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, toTitle } from '@/lib/domain/win/title';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

describe('the title of what was done', () => {
  it.each([
    ['I drove the API versioning decision', 'I drove the API versioning decision'],
    ['  First line \r\nsecond', 'First line'],
    ['', ''],
  ])('%j becomes %j', (did, title) => {
    expect(toTitle(did)).toBe(title);
  });

  it('cuts a long line at a word', () => {
    const title = toTitle(`${'word '.repeat(40)}end`);
    expect(title).toBe(`${'word '.repeat(24).trim()}…`);
  });

  it('is one line within the limit, and never empty where something was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (did) => {
        const title = toTitle(did);
        expect(title.length).toBeLessThanOrEqual(TITLE_LIMIT);
        expect(title).not.toMatch(/[\r\n]/);
        expect(title === '').toBe(did.trim() === '');
      }),
    );
  });
});

describe('what a win is called', () => {
  const words = { title: '', did: '', decision: '', outcome: '' };

  it.each([
    [{ title: 'Its title', did: 'Its text' }, 'Its title'],
    [{ title: ' ', did: 'Its text\nand more' }, 'Its text'],
    [{ decision: 'One outbox for all' }, 'One outbox for all'],
    [{}, ''],
  ])('%j', (said, name) => {
    expect(nameOf({ ...words, ...said })).toBe(name);
  });
});
