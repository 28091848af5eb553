// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Quiz } from '@/components/quiz/Quiz';
import { db } from '@/lib/db/database';
import { readDraft } from '@/lib/db/drafts';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { listClaims, setClaim } from '@/lib/db/proof/claims';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';

/** A ladder of its own size: four behaviours in two categories. */
const ladder: Ladder = {
  ...seniorEngineer,
  id: 'acme',
  categories: seniorEngineer.categories.slice(0, 2),
  behaviours: seniorEngineer.behaviours.slice(0, 4),
};
const of = ladder.behaviours.length;
const statement = (at: number) =>
  screen.findByRole('heading', { name: `Statement ${at} of ${of}: ${ladder.behaviours[at - 1]?.statement}` });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const isAt = async (at: number) => waitFor(async () => expect(document.activeElement).toBe(await statement(at)));

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
  await saveLadder(ladder, null);
});

async function takeAll(keys: string): Promise<void> {
  for (const [index, key] of [...keys].entries()) {
    await isAt(index + 1);
    press(key);
  }
  fireEvent.click(await screen.findByRole('button', { name: 'See where you stand' }));
  await screen.findByText(/^claimed \d/);
}

describe('the quiz', { timeout: 60_000 }, () => {
  it('is answered by keys, and goes back from anywhere, the end included', async () => {
    render(<Quiz ladder={ladder} />);
    await isAt(1);
    press('3');
    await isAt(2);
    press('Backspace');
    await isAt(1);
    expect(screen.getByRole('button', { name: 'consistently' }).getAttribute('aria-pressed')).toBe('true');
    press('ArrowRight');
    await isAt(2);
    press('&', { code: 'Digit1' });
    await isAt(3);
    press('2');
    await isAt(4);
    press('ArrowRight');
    await isAt(4);
    fireEvent.click(screen.getByRole('button', { name: 'sometimes' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'See where you stand' })),
    );
    expect(await listClaims('acme')).toEqual([]);
    press('ArrowLeft');
    await isAt(4);
    press('1');
    fireEvent.click(await screen.findByRole('button', { name: 'See where you stand' }));
    await screen.findByText('claimed 1 of 4');
    expect((await listClaims('acme')).map(({ value }) => value).sort()).toEqual([
      'consistently',
      'not-yet',
      'not-yet',
      'sometimes',
    ]);
    expect(screen.getByText('You have clear targets.')).toBeTruthy();
    expect(await readDraft('quiz', 'acme')).toEqual({});
    await act(() => setClaim('acme', ladder.behaviours[3]?.id ?? '', 'consistently'));
    await screen.findByText('claimed 2 of 4');
  });

  it('takes no key that is held down, held with another, or none of the three', async () => {
    render(<Quiz ladder={ladder} />);
    await isAt(1);
    press('1', { repeat: true });
    press('1', { ctrlKey: true });
    press('4');
    press('!', { code: 'Digit1', shiftKey: true });
    await isAt(1);
    expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
  });

  it('is taken up where it was left, with its answers', async () => {
    const { unmount } = render(<Quiz ladder={ladder} />);
    await isAt(1);
    press('3');
    await isAt(2);
    press('2');
    await isAt(3);
    unmount();
    render(<Quiz ladder={ladder} />);
    await isAt(3);
    press('ArrowLeft');
    await isAt(2);
    expect(screen.getByRole('button', { name: 'sometimes' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('shows what was said last time and chooses nothing', async () => {
    await setClaim('acme', ladder.behaviours[0]?.id ?? '', 'sometimes');
    render(<Quiz ladder={ladder} />);
    await screen.findByText(/^Last time: sometimes, on /);
    for (const button of screen.getAllByRole('button', { name: /^(not yet|sometimes|consistently)$/ })) {
      expect(button.getAttribute('aria-pressed')).toBe('false');
    }
  });

  it('starts over without asking, and takes that back', async () => {
    render(<Quiz ladder={ladder} />);
    await isAt(1);
    press('3');
    await isAt(2);
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    await isAt(1);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await statement(2);
    await waitFor(async () => expect((await readDraft('quiz', 'acme')).answers).toContain('consistently'));
  });

  it('is finished by one press, and that is taken back: claims as before, answers as given, and none is lost', async () => {
    await setClaim('acme', ladder.behaviours[0]?.id ?? '', 'sometimes');
    render(<Quiz ladder={ladder} />);
    await takeAll('3333');
    await screen.findByText('Your answers are your claims now.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const finish = await screen.findByRole('button', { name: 'See where you stand' });
    expect((await listClaims('acme')).map(({ value }) => value)).toEqual(['sometimes']);
    expect(await listSnapshots('acme')).toEqual([]);
    await waitFor(async () => expect((await readDraft('quiz', 'acme')).answers).toContain('consistently'));
    fireEvent.click(finish);
    await screen.findByText('claimed 4 of 4');
    expect(await listSnapshots('acme')).toHaveLength(1);
  });

  it('is not taken back over a claim that was changed since', async () => {
    render(<Quiz ladder={ladder} />);
    await takeAll('3333');
    await act(() => setClaim('acme', ladder.behaviours[3]?.id ?? '', 'not-yet'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Not taken back/);
    await screen.findByText('claimed 3 of 4');
  });

  it('is not taken back over another taking that has begun', async () => {
    render(<Quiz ladder={ladder} />);
    await takeAll('3333');
    fireEvent.click(screen.getByRole('button', { name: 'Take the quiz again' }));
    await isAt(1);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says both ways in which word and log differ, and the first gaps with a next step each', async () => {
    const fields = { ...blankWin(toDay(new Date()), 'Versioned the API'), status: 'ready' as const };
    await saveWin({
      winId: crypto.randomUUID(),
      fields: { ...fields, did: 'I decided how we version', scope: 'teams' },
      evidence: { ladderId: 'acme', behaviourIds: ['architecture'], by: 'user' },
    });
    render(<Quiz ladder={ladder} />);
    await takeAll('3321');
    expect(screen.getByText('claimed 2 of 4')).toBeTruthy();
    expect(screen.getByText('evidenced 1 of 4')).toBeTruthy();
    expect(screen.getAllByText(/^You say consistently; the log shows/)).toHaveLength(2);
    expect(screen.getByText('You say not yet; the log already meets it.')).toBeTruthy();
    expect(screen.getAllByText(/^Next: /)).toHaveLength(3);
    // What is missing is a press from where it is added.
    const [first] = ladder.behaviours;
    for (const link of screen.getAllByRole('link', { name: first?.statement })) {
      expect(link.getAttribute('href')).toBe(`#/checklist?behaviour=${first?.id}`);
    }
    const lines = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.includes('?behaviour='));
    expect(lines).toHaveLength(6);
  });

  it('tells what moved since the last taking, and leads to the comparison', async () => {
    render(<Quiz ladder={ladder} />);
    await takeAll('1111');
    fireEvent.click(screen.getByRole('button', { name: 'Take the quiz again' }));
    await takeAll('3111');
    const [first, second] = await listSnapshots('acme');
    expect((await screen.findByText(/^Since the quiz of/)).textContent).toMatch(/1\u00a0claim up\. Compare the two$/);
    expect(screen.getByRole('link', { name: 'Compare the two' }).getAttribute('href')).toBe(
      `#/quiz/snapshots?from=${first?.id}&to=${second?.id}`,
    );
  });

  it('keeps every answer where it cannot be finished, and says so', async () => {
    render(<Quiz ladder={ladder} />);
    for (const [index, key] of [...'1231'].entries()) {
      await isAt(index + 1);
      press(key);
    }
    vi.spyOn(db.snapshots, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    fireEvent.click(await screen.findByRole('button', { name: 'See where you stand' }));
    await screen.findByText('The quiz is not finished');
    expect(await listClaims('acme')).toEqual([]);
    vi.restoreAllMocks();
    fireEvent.click(screen.getByRole('button', { name: 'See where you stand' }));
    await screen.findByText('claimed 1 of 4');
    expect(await listSnapshots('acme')).toHaveLength(1);
  });

  it('says so of a ladder that asks nothing', () => {
    render(<Quiz ladder={{ ...ladder, behaviours: [] }} />);
    expect(screen.getByRole('heading', { name: 'This ladder has no statements' })).toBeTruthy();
  });
});
