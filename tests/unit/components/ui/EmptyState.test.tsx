// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';

describe('an empty place', () => {
  it('offers one next step', () => {
    render(<EmptyState title="No wins in March" text="Choose another month." action={<Button>Log a win</Button>} />);
    expect(screen.getByRole('heading', { name: 'No wins in March' })).toBeTruthy();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
