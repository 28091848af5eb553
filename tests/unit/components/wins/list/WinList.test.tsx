// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newListMemory } from '@/components/wins/list/list-memory';
import { WinList } from '@/components/wins/list/WinList';
import { db } from '@/lib/db/database';
import { saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

const COUNT = 120;
/** Reading takes its time where the database is a made-up one. */
const SOON = { timeout: 10_000 };
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Wins of a day each, the last one first in the list. */
async function seed(count: number) {
  const [first] = [idOf(0)];
  await saveWin({ winId: first, fields: { ...blankWin('2020-01-01', 'Win 0'), status: 'ready' } });
  const row = await db.wins.get(first);
  if (!row) throw new Error('the win is missing');
  const rows = Array.from({ length: count - 1 }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 2 + index)).toISOString().slice(0, 10);
    return { ...row, id: idOf(index + 1), title: `Win ${index + 1}`, occurredOn: day };
  });
  await db.wins.bulkAdd(rows);
}

// Each test its own ladder: an index is kept for as long as the page lives.
const show = (filter: Partial<WinFilter> = {}, memory = newListMemory()) => {
  const ladder = { ...seniorEngineer, name: crypto.randomUUID() };
  const list = (asked: Partial<WinFilter>) => (
    <WinList ladder={ladder} filter={{ ...NO_FILTER, ...asked }} memory={memory} onNews={() => undefined} />
  );
  const { rerender } = render(list(filter));
  return (asked: Partial<WinFilter>) => rerender(list(asked));
};
const rows = () => [...document.querySelectorAll<HTMLElement>('.wins-slot')];
const placeOf = (element: Element | null) => element?.closest('li')?.getAttribute('aria-posinset');

beforeEach(async () => {
  await emptyLog();
  // Nothing is laid out here.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(72);
});
afterEach(() => {
  // The next file may have this window, too.
  scrollTo(0, 0);
});

describe('a long list of wins', () => {
  it('has a button for its filters, which says how many are set', () => {
    show({ status: 'ready', kind: 'win' });
    const fold = screen.getByRole('button', { name: 'Filters, 2 set' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });

  it('draws the rows near the window, and says of each its place among all', async () => {
    await seed(COUNT);
    show();
    await screen.findByText('120 wins', {}, SOON);
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(60);
    expect(screen.getByRole('link', { name: 'Win 119' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Win 1' })).toBeNull();
    expect(rows()[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(new Set(rows().map((row) => row.getAttribute('aria-setsize')))).toEqual(new Set(['120']));
    expect(screen.getByRole('heading', { level: 2, name: 'Apr 2020' })).toBeTruthy();
  });

  it('is walked by the keys of a list, to rows that were not drawn', async () => {
    await seed(COUNT);
    show();
    await screen.findByText('120 wins', {}, SOON);
    const first = screen.getByRole('link', { name: 'Win 119' });
    act(() => first.focus());
    const steps: [string, string][] = [
      ['ArrowDown', '2'],
      ['PageDown', '12'],
      ['End', '120'],
      ['ArrowDown', '120'],
      ['PageUp', '110'],
      ['ArrowUp', '109'],
      ['Home', '1'],
    ];
    for (const [key, place] of steps) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      await waitFor(() => expect(placeOf(document.activeElement)).toBe(place), SOON);
    }
  });

  it('is one stop for Tab, where the focus was last', async () => {
    await seed(COUNT);
    show();
    await screen.findByText('120 wins', {}, SOON);
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('.wins-slot :is(a, input)')]
        .filter(({ tabIndex }) => tabIndex >= 0)
        .map((stop) => [stop.tagName, placeOf(stop)]);
    const boxAndLink = (place: string) => [
      ['INPUT', place],
      ['A', place],
    ];
    expect(stops()).toEqual(boxAndLink('1'));
    act(() => screen.getByRole('link', { name: 'Win 119' }).focus());
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    await waitFor(() => expect(placeOf(document.activeElement)).toBe('2'), SOON);
    act(() => screen.getByRole('searchbox').focus());
    expect(stops()).toEqual(boxAndLink('2'));
  });

  it('is gone into from the search', async () => {
    await seed(COUNT);
    const ask = show({ text: 'win 11' });
    await screen.findByText('11 of 120 wins', {}, SOON);
    const search = screen.getByRole('searchbox');
    act(() => search.focus());
    fireEvent.keyDown(search, { key: 'Enter' });
    const found = screen.getByRole('link', { name: 'Win 119' });
    expect(document.activeElement).toBe(found);
    // Held since then it opens nothing; pressed anew it is the link's own key.
    expect(fireEvent.keyDown(found, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(found, { key: 'Enter' })).toBe(true);
    // By what is typed, not by what was found before it.
    act(() => search.focus());
    fireEvent.change(search, { target: { value: 'win 12' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(document.activeElement).toBe(search);
    ask({ text: 'win 12' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Win 112' })), SOON);
  });

  it('leaves keys with a modifier to the browser', async () => {
    await seed(5);
    show();
    await screen.findByText('5 wins', {}, SOON);
    act(() => screen.getByRole('link', { name: 'Win 4' }).focus());
    expect(fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown', ctrlKey: true })).toBe(true);
    expect(placeOf(document.activeElement)).toBe('1');
  });

  it('counts what is found, and says so where it is nothing', async () => {
    await seed(COUNT);
    const ask = show({ text: 'win 11' });
    // 11 and 110 to 119
    await screen.findByText('11 of 120 wins', {}, SOON);
    // Among those, then among all again.
    ask({ text: 'win 119' });
    await screen.findByText('1 of 120 wins', {}, SOON);
    ask({ text: 'win 12' });
    await screen.findByText('1 of 120 wins', {}, SOON);
    expect(await screen.findByRole('link', { name: 'Win 12' }, SOON)).toBeTruthy();
    ask({ text: 'nothing like it' });
    await screen.findByRole('heading', { name: 'No win says “nothing like it”' }, SOON);
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    ask({ month: '2020-02' });
    await screen.findByText('29 of 120 wins', {}, SOON);
  });

  it('hears of a win that goes', async () => {
    await seed(5);
    show();
    await screen.findByText('5 wins', {}, SOON);
    await act(async () => void (await trashWin(idOf(2))));
    await screen.findByText('4 wins', {}, SOON);
    expect(screen.queryByRole('link', { name: 'Win 2' })).toBeNull();
  });

  it('gives the focus back to the row that was opened', async () => {
    await seed(COUNT);
    show({}, { ...newListMemory(), openedId: idOf(3) });
    await screen.findByText('120 wins', {}, SOON);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Win 3'), SOON);
  });

  it('says what the place is for while there are none', async () => {
    show();
    await screen.findByRole('heading', { name: 'No wins yet' }, SOON);
  });
});
