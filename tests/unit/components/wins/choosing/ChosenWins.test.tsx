// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newListMemory } from '@/components/wins/list/list-memory';
import { WinList } from '@/components/wins/list/WinList';
import type { News } from '@/components/wins/use-trash';
import { db } from '@/lib/db/database';
import { addEmployer } from '@/lib/db/redaction/employers';
import { changeWin, readWin, saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { FAULTS, withFault } from '../../../lib/db/faulty/faults';

const SOON = { timeout: 10_000 };
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const box = (number: number) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select Win ${number}` });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const selected = () =>
  screen.getByRole('region', { name: 'Selected wins' }).querySelector('[role=status]')?.textContent;
let news: News = null;

/** Six wins, the first one on top. */
async function show(filter: Partial<WinFilter> = {}, memory = newListMemory()) {
  const ladder = { ...seniorEngineer, name: crypto.randomUUID() };
  const list = (asked: Partial<WinFilter>) => (
    <WinList
      ladder={ladder}
      filter={{ ...NO_FILTER, ...asked }}
      memory={memory}
      onNews={(told) => {
        news = told;
      }}
    />
  );
  const { rerender } = render(list(filter));
  await screen.findByText(/6 wins$/, {}, SOON);
  return (asked: Partial<WinFilter>) => rerender(list(asked));
}

async function seen() {
  const wins = await db.wins.orderBy('id').toArray();
  return wins.map(({ status, visibility, deletedAt }) => (deletedAt ? 'trash' : `${status} ${visibility}`));
}

beforeEach(async () => {
  await emptyLog();
  news = null;
  for (let number = 1; number <= 6; number++) {
    await saveWin({
      winId: idOf(number),
      fields: { ...blankWin(`2026-01-${20 - number}`, `Win ${number}`), status: 'ready', did: 'I moved the queue' },
      evidence: { ladderId: seniorEngineer.id, behaviourIds: number === 1 ? ['mentor'] : [], by: 'user' },
    });
  }
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(72);
});

describe('choosing wins', () => {
  it('counts what is chosen, one by one and by ranges', async () => {
    await show();
    expect(selected()).toBe('');
    fireEvent.click(box(2));
    expect(selected()).toBe('1 win selected');
    fireEvent.click(box(4), { shiftKey: true });
    expect(selected()).toBe('3 wins selected');
    // A range that becomes shorter lets go again.
    fireEvent.click(box(3), { shiftKey: true });
    expect(selected()).toBe('2 wins selected');
    fireEvent.click(box(2));
    expect(selected()).toBe('1 win selected');
    expect(box(3).checked).toBe(true);
  });

  it('is done by keys alone: Space, Shift with arrows, Ctrl or ⌘ with A, Escape', async () => {
    await show();
    act(() => screen.getByRole('link', { name: 'Win 1' }).focus());
    const key = (name: string, more: object = {}) =>
      act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more }));
    await key(' ');
    expect(selected()).toBe('1 win selected');
    await key('ArrowDown', { shiftKey: true });
    await key('ArrowDown', { shiftKey: true });
    expect(selected()).toBe('3 wins selected');
    expect(document.activeElement?.textContent).toBe('Win 3');
    await key('ArrowUp', { shiftKey: true });
    expect(selected()).toBe('2 wins selected');
    await key('a', { metaKey: true });
    expect(selected()).toBe('6 wins selected');
    await key('Escape');
    expect(selected()).toBe('');
    // Where a box has the focus, arrows go from box to box.
    act(() => box(5).focus());
    await key('ArrowUp');
    expect(document.activeElement).toBe(box(4));
  });

  it('leaves the keys to whoever types', async () => {
    await show();
    const search = screen.getByRole('searchbox');
    expect(fireEvent.keyDown(search, { key: 'a', ctrlKey: true })).toBe(true);
    expect(selected()).toBe('');
  });

  it('never changes what is not shown: what a filter hides is not among the chosen', async () => {
    const ask = await show();
    fireEvent.click(box(1));
    fireEvent.click(box(2));
    ask({ text: 'win 2' });
    await waitFor(() => expect(selected()).toBe('1 win selected'), SOON);
    await press('Archive');
    await waitFor(async () => expect((await seen())[1]).toBe('archived normal'), SOON);
    expect((await seen())[0]).toBe('ready normal');
  });

  it('is kept while a win is looked at', async () => {
    const memory = newListMemory();
    await show({}, memory);
    fireEvent.click(box(1));
    cleanup();
    await show({}, memory);
    expect(selected()).toBe('1 win selected');
  });
});

describe('what is done to them', () => {
  it('moves them to the trash, and Undo brings them back', async () => {
    await show();
    fireEvent.click(box(1));
    fireEvent.click(box(3), { shiftKey: true });
    await press('Move to trash');
    await waitFor(() => expect(news?.message).toBe('3 wins are in the trash.'), SOON);
    expect(selected()).toBe('');
    expect((await seen()).filter((each) => each === 'trash')).toHaveLength(3);
    act(() => news?.undo?.());
    await waitFor(() => expect(news?.message).toBe('Undone. Your log is as it was before.'), SOON);
    expect(await seen()).toEqual(Array(6).fill('ready normal'));
  });

  it('changes several things by one press, and says what was so already', async () => {
    for (const name of ['Acme', 'Globex']) {
      await addEmployer(crypto.randomUUID(), { name, startedOn: null, endedOn: null });
    }
    await show();
    await changeWin(idOf(6), { visibility: 'private' });
    fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
    await press('Change…');
    const dialog = within(screen.getByRole('dialog', { name: 'Change 6 wins' }));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Nothing is chosen yet' }).disabled).toBe(true);
    const mentor = dialog.getByRole('button', { name: /1 of 6/ });
    expect(mentor.getAttribute('aria-pressed')).toBe('mixed');
    fireEvent.change(dialog.getByLabelText('Private'), { target: { value: 'private' } });
    await press('Change 6 wins');
    await waitFor(() => expect(news?.message).toBe('5 wins were changed. 1 needed no change.'), SOON);
    expect(screen.queryByRole('dialog')).toBeNull();
    // They stay chosen: there may be more to do.
    expect(selected()).toBe('6 wins selected');
    await press('Change…');
    const globex = (await db.employers.toArray()).find(({ name }) => name === 'Globex')?.id;
    fireEvent.change(screen.getByLabelText('Employer'), { target: { value: globex } });
    fireEvent.click(screen.getByRole('button', { name: /1 of 6/ }));
    await press('Change 6 wins');
    await waitFor(() => expect(news?.message).toBe('6 wins were changed.'), SOON);
    const logged = await Promise.all([1, 2, 6].map((number) => readWin(idOf(number), seniorEngineer.id)));
    expect(logged.map((each) => each?.behaviourIds)).toEqual(Array(3).fill(['mentor']));
    expect(logged.map((each) => each?.win.employerId)).toEqual(Array(3).fill(globex));
  });

  it('is stopped by a press, in the bar and in the dialog, and is no trouble then', async () => {
    await show();
    fireEvent.click(box(1));
    let letGo = () => {};
    const stopped = async (press: () => Promise<void>, stop: () => Promise<void>) => {
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const transaction = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
      const spy = vi
        .spyOn(db, 'transaction')
        .mockImplementation(((...given: unknown[]) =>
          given[0] === 'rw' ? held.then(() => transaction(...given)) : transaction(...given)) as never);
      await press();
      await stop();
      await act(async () => letGo());
      await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull(), SOON);
      spy.mockRestore();
    };
    await stopped(
      () => press('Archive'),
      () => {
        act(() => screen.getByRole('button', { name: 'Archive' }).focus());
        act(() => screen.getByRole('button', { name: 'Stop' }).focus());
        return press('Stop');
      },
    );
    // What stopped it is gone: a keyboard goes on where it came from.
    expect(document.activeElement?.textContent).toBe('Archive');
    await press('Change…');
    fireEvent.change(screen.getByLabelText('Private'), { target: { value: 'private' } });
    await stopped(
      () => press('Change 1 win'),
      () => press('Cancel'),
    );
    expect(screen.getByRole('dialog', { name: 'Change 1 win' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(selected()).toBe('1 win selected');
    expect(news).toBeNull();
    expect(await seen()).toEqual(Array(6).fill('ready normal'));
  });

  it('says so where nothing could be written, and keeps what is chosen', async () => {
    await show();
    fireEvent.click(box(1));
    await withFault(0, FAULTS['no room, told by the request'].inject, async () => {
      await press('Archive');
      await screen.findByText('None of these wins was changed', {}, SOON);
    });
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
    expect(news).toBeNull();
    expect(selected()).toBe('1 win selected');
    expect(await seen()).toEqual(Array(6).fill('ready normal'));
  });
});
