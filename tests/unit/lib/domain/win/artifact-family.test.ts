import { describe, expect, it } from 'vitest';
import { familyOf, isPartOf } from '@/lib/domain/win/artifact-family';

const PULL = 'gh:github.com/acme/orchard/pull/7';

describe('what is one save', () => {
  it.each([PULL, `${PULL}#review-of-ada`, `${PULL}#review-99`])('%s with its pull request', (key) => {
    expect(familyOf(key)).toBe(PULL);
  });

  it.each([`${PULL}#comment-9`, 'gh:github.com/acme/orchard/issues/7#comment-9'])('%s with nothing else', (key) => {
    expect(familyOf(key)).toBeNull();
  });
});

describe('what a page may save as part of its thing', () => {
  it.each(['', '#review-of-ada', '#review-of-Ada_1.x', '#review-of-app[bot]', '#review-12', '#comment-12'])(
    '%j',
    (part) => {
      expect(isPartOf(PULL + part, PULL)).toBe(true);
    },
  );

  it.each(['#', '#x', '#review-', '#review-x', '#comment-1x', '#comment-1#review-1', '7', '/files', '#review-of-a b'])(
    'not %j',
    (part) => {
      expect(isPartOf(PULL + part, PULL)).toBe(false);
    },
  );
});
