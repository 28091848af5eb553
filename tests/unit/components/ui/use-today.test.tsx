// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToday } from '@/components/ui/use-today';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

it('is the new day once a page left open over midnight is come back to', () => {
  const { result } = renderHook(() => useToday());
  expect(result.current).toBe('2026-11-23');
  vi.setSystemTime(new Date(2026, 10, 24, 0, 1));
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe('2026-11-24');
});
