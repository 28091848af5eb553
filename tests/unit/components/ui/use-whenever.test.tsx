// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useWhenever } from '@/components/ui/use-whenever';

it('acts at first and whenever the key is another, with what is known then, and ends what it began before', () => {
  const acts: string[] = [];
  const { rerender, unmount } = renderHook(
    ({ key, known }) =>
      useWhenever(key, () => {
        acts.push(`${key} ${known}`);
        return () => {
          acts.push(`end of ${key}`);
        };
      }),
    { initialProps: { key: 1, known: 'a' } },
  );
  rerender({ key: 1, known: 'b' });
  expect(acts).toEqual(['1 a']);
  rerender({ key: 2, known: 'c' });
  expect(acts).toEqual(['1 a', 'end of 1', '2 c']);
  unmount();
  expect(acts.at(-1)).toBe('end of 2');
});
