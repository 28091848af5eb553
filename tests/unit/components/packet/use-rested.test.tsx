// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useRested } from '@/components/packet/use-rested';

describe('a value that comes to rest', () => {
  it('is there at once at first, and then when nothing changed for a while', () => {
    vi.useFakeTimers();
    const { result, rerender } = renderHook(({ text }) => useRested(text, 300), { initialProps: { text: 'A' } });
    expect(result.current).toBe('A');
    for (const text of ['Ad', 'Ada']) {
      rerender({ text });
      act(() => void vi.advanceTimersByTime(200));
      expect(result.current).toBe('A');
    }
    act(() => void vi.advanceTimersByTime(100));
    expect(result.current).toBe('Ada');
  });
});
