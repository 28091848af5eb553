// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Grain } from '@/components/ui/grains/Grain';
import type { GrainState } from '@/components/ui/grains/GrainShape';

const STATES: GrainState[] = ['none', 'thin', 'met', 'stale', 'husk', 'loose'];

describe('a grain', () => {
  it('differs in every state by more than its colour', () => {
    const drawn = STATES.map((state) => {
      const { container } = render(<Grain state={state} size={48} />);
      const kept = container.innerHTML.replace(/ class="[^"]*"/g, '');
      cleanup();
      return kept
        .replace(/ data-state="(none|met)"/g, (_, fill) => ` filled="${fill}"`)
        .replace(/ data-state="\w+"/, '');
    });
    expect(new Set(drawn).size).toBe(STATES.length);
  });

  it('is hidden as decoration, and an image once it says something', () => {
    render(<Grain state="met" />);
    expect(screen.queryByRole('img')).toBeNull();
    render(<Grain state="met" label="Proof met" />);
    expect(screen.getByRole('img', { name: 'Proof met' })).toBeTruthy();
  });
});
