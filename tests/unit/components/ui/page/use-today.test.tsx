// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useToday } from '@/components/ui/page/use-today';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 30) }));

it('is the new day once midnight has passed over a page that stays in view', () => {
  const { result } = renderHook(useToday);
  expect(result.current).toBe('2026-11-23');
  act(() => vi.advanceTimersByTime(60_000));
  expect(result.current).toBe('2026-11-24');
});

it.each([
  ['come back to', () => window.dispatchEvent(new Event('focus'))],
  ['shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
])('is the new day at once when a page left open over midnight is %s', (_, comeBack) => {
  const { result } = renderHook(useToday);
  vi.setSystemTime(new Date(2026, 10, 25, 9));
  act(() => void comeBack());
  expect(result.current).toBe('2026-11-25');
});
