// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { drawChips } from '@/components/page-button/panel/chips';
import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { toDay } from '@/lib/domain/day';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { sayDay } from '@/lib/i18n/dates';
import { panelWords } from '@/lib/i18n/en/page-button';
import { say } from '@/lib/i18n/say';

const suggestion = (id: SuggestedBehaviour['id'], ...words: string[]): SuggestedBehaviour => ({
  id,
  score: 0.7,
  why: words,
});

function someChips() {
  const onChange = vi.fn();
  const chips = drawChips(['architecture', 'find-problems'], onChange, () => true);
  const root = chips.element;
  const namesIn = (place: ParentNode | null) =>
    [...(place?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
  const row = () => namesIn(root.querySelector('.chips'));
  const more = () => namesIn(root.querySelector('.more'));
  const chip = (name: string) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const headings = () => [...root.querySelectorAll<HTMLElement>('.category')].filter(({ hidden }) => !hidden).length;
  return { ...chips, root, onChange, row, more, chip, headings };
}

it('brings up what the words may show, says why, and takes it back to its place', () => {
  const { suggest, row, more, chip, root } = someChips();
  const before = more();
  suggest([suggestion('mentor', 'taught', 'two'), suggestion('architecture', 'API')]);
  expect(row()).toEqual(['Architecture decision', 'Found the problem', 'Taught beyond syntax']);
  expect(more()).not.toContain('Taught beyond syntax');
  expect(chip('Taught beyond syntax')?.title).toBe('Taught beyond syntax: because of “taught”, “two”');
  expect(root.querySelectorAll('[data-suggested]')).toHaveLength(2);
  expect(root.querySelector('.reasons')?.textContent).toContain('Architecture decision: because of “API”');
  suggest([]);
  expect(row()).toEqual(['Architecture decision', 'Found the problem']);
  expect(more()).toEqual(before);
  expect(root.querySelectorAll('[data-suggested], [title]')).toHaveLength(0);
});

it('chooses nothing for the user, and leaves what they chose where they chose it', () => {
  const { suggest, row, chip, onChange } = someChips();
  suggest([suggestion('mentor', 'taught')]);
  expect(onChange).not.toHaveBeenCalled();
  chip('Taught beyond syntax')?.click();
  expect(onChange).toHaveBeenLastCalledWith({ chosen: ['mentor'], dropped: [] });
  suggest([]);
  expect(row()).toContain('Taught beyond syntax');
  chip('Taught beyond syntax')?.click();
  expect(onChange).toHaveBeenLastCalledWith({ chosen: [], dropped: ['mentor'] });
});

it('has no heading over a category that is all in sight', () => {
  const { suggest, headings } = someChips();
  suggest([suggestion('review-impact'), suggestion('unblock'), suggestion('mentor')]);
  expect(headings()).toBe(4);
  suggest([]);
  expect(headings()).toBe(5);
});

it('says when a call will be asked about, as long as it is chosen', () => {
  const { chip, root } = someChips();
  const said = () => root.querySelector('[role=status]')?.textContent;
  expect(said()).toBe('');
  chip('Made my own call')?.click();
  expect(said()).toBe(say(panelWords.asksOn, { day: sayDay(firstFollowUp(toDay(new Date()))) }));
  chip('Made my own call')?.click();
  expect(said()).toBe('');
});
