// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SaveRow } from '@/components/popup/entry/SaveRow';

it('tells of a save that takes a moment, then of one that takes too long, and nothing of either when it is over', () => {
  vi.useFakeTimers();
  const row = (is: 'saving' | 'none') => <SaveRow news={{ is }} onUndo={() => {}} />;
  const { rerender } = render(row('saving'));
  const told = () => screen.getByRole('status').textContent;
  const after = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  after(900);
  expect(told()).toBe('');
  after(200);
  expect(told()).toBe('Still saving…');
  after(5000);
  expect(told()).toMatch(/^Not saved yet\. Your text is kept/);
  rerender(row('none'));
  expect(told()).toBe('');
  rerender(row('saving'));
  expect(told()).toBe('');
});
