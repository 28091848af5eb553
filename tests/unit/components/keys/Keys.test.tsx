// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Keys } from '@/components/keys/Keys';
import { keyList } from '@/components/keys/key-list';

it.each([
  [keyList.wins.choose, 'Space'],
  [keyList.wins.extend, 'Shift ↓or Shift ↑'],
  [keyList.wins.leap, 'Page downor Page up'],
])('%j is written %s', (chords, written) => {
  const { container } = render(<Keys chords={chords} />);
  expect(container.textContent).toBe(written);
});
