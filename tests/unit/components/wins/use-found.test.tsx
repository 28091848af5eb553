// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFound } from '@/components/wins/use-found';
import { logged } from '../../lib/domain/a-win';

const WINS = Array.from({ length: 300 }, (_, index) => logged([], { title: `Win ${index}` }));

describe('looking for a win as one types', () => {
  it('finds what the last words ask for, whatever was asked before', async () => {
    const { result, rerender } = renderHook(({ text }) => useFound(WINS, text), { initialProps: { text: '' } });
    expect(result.current).toBe(WINS);
    for (const text of ['w', 'wi', 'win 2', 'win 29']) rerender({ text });
    const asked = WINS.filter(({ win }) => win.title.includes('29'));
    await waitFor(() => expect(result.current).toEqual(asked));
    rerender({ text: ' ' });
    await waitFor(() => expect(result.current).toBe(WINS));
  });
});
