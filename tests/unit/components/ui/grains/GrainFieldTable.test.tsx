// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GrainFieldTable } from '@/components/ui/grains/GrainFieldTable';
import { ROWS } from './grain-rows';

describe('the twin of the field of grains', () => {
  it('says the same in words', () => {
    render(<GrainFieldTable rows={ROWS} monthLabel={(month) => month} label="15 wins in 2 months" />);
    const table = screen.getByRole('table', { name: '15 wins in 2 months' });
    const cells = within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    // A number is not parted from its word.
    const said = ['2_strong, 1_evidence', 'none', 'none', '9_strong, 2_evidence, 1_vague'];
    expect(cells).toEqual(said.map((words) => words.replaceAll('_', '\u00a0')));
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(table).getByRole('rowheader', { name: '2026-03' })).toBeTruthy();
  });
});
