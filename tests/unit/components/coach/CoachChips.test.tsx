// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CoachChips } from '@/components/coach/CoachChips';
import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const suggestion = (id: SuggestedBehaviour['id']): SuggestedBehaviour => ({ id, score: 0.7, why: [] });
const draw = (suggested: SuggestedBehaviour[], chosen: string[], kept?: string[]) => {
  const onChange = vi.fn();
  render(<CoachChips ladder={seniorEngineer} {...{ suggested, chosen, kept, onChange }} />);
  const chips = () =>
    screen.queryAllByRole('button').map((chip) => [chip.textContent, chip.getAttribute('aria-pressed')]);
  return { onChange, chips };
};

it('offers what the words may show, and chooses none of it', () => {
  const { chips, onChange } = draw([suggestion('mentor')], []);
  expect(chips()).toEqual([['Taught beyond syntax', 'false']]);
  fireEvent.click(screen.getByRole('button'));
  expect(onChange).toHaveBeenCalledWith(['mentor']);
});

it('never hides what will be linked: what was chosen here stays, though the words no longer say it', () => {
  const { chips, onChange } = draw([suggestion('mentor')], ['unblock'], ['unblock']);
  expect(chips()).toEqual([
    ['Taught beyond syntax', 'false'],
    ['Unblocked someone', 'true'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Unblocked someone' }));
  expect(onChange).toHaveBeenCalledWith([]);
});

it('is not there without either', () => {
  expect(draw([], ['unblock']).chips()).toEqual([]);
});
