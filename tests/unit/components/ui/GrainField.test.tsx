// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { GrainField } from '@/components/ui/GrainField';

afterEach(cleanup);

const ROWS = [
  {
    id: 'scope',
    name: 'Technical scope',
    counts: [{ month: '2026-02', strong: 2, evidence: 1, vague: 0, lessons: 0 }],
  },
  {
    id: 'judgment',
    name: 'Judgement and autonomy',
    counts: [{ month: '2026-03', strong: 9, evidence: 2, vague: 1, lessons: 0 }],
  },
];

describe('the field of grains', () => {
  it('is one image with one sentence, a grain a win', () => {
    const { container } = render(<GrainField rows={ROWS} monthLabel={(month) => month} label="15 wins in 2 months" />);
    expect(screen.getByRole('img', { name: '15 wins in 2 months' })).toBeTruthy();
    expect(container.querySelectorAll('[data-state]')).toHaveLength(3 + 8);
    expect(container.textContent).toContain('+4');
  });
});
