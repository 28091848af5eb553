// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Inbox } from '@/components/inbox/Inbox';
import { rememberInbox } from '@/components/inbox/inbox-memory';
import { settleStartUp, startUp } from '@/components/safety/start-up';
import { db } from '@/lib/db/database';
import { putBack } from '@/lib/db/rows/rows';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { NOWHERE } from '@/lib/domain/deck-place';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { blankWin } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { panelWords } from '@/lib/i18n/en/page-button';
import { say } from '@/lib/i18n/say';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../../lib/domain/a-pull-request';

const ids: string[] = [];

/** Cards `Card 0`, `Card 1`, … in the order in which they come up. */
async function fill(count: number): Promise<void> {
  ids.length = 0;
  for (let index = 0; index < count; index++) {
    const winId = crypto.randomUUID();
    ids.push(winId);
    const fields = blankWin(`2026-11-${String(20 - index).padStart(2, '0')}`, `Card ${index}`);
    await saveWin({ winId, fields, artifact: { id: crypto.randomUUID(), fields: pullRequestArtifact(index) } });
  }
}
const winAt = (index: number) => db.wins.get(ids[index] ?? '');
const card = (name: string) => screen.findByRole('article', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const says = (text: string | RegExp) => screen.findByText(text, { selector: '[role=status]' });

beforeEach(async () => {
  rememberInbox({ place: NOWHERE, done: [] });
  await emptyLog();
});

describe('the inbox', { timeout: 60_000 }, () => {
  it('says what it is for while it is empty, and offers the one next step', async () => {
    render(<Inbox surface="app" />);
    await screen.findByRole('heading', { name: 'Nothing in the inbox' });
    expect(screen.getByRole('link', { name: 'Log a win' }).getAttribute('href')).toBe('#/wins/new');
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
  });

  it('is worked through by keys alone, and every step is taken back', async () => {
    await fill(3);
    render(<Inbox surface="app" />);
    await waitFor(async () => expect(document.activeElement).toBe(await card('Card 1 of 3: Card 0')));
    press('k');
    expect(await says('Kept: Card 0')).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await card('Card 2 of 3: Card 1')));
    press('d');
    expect(await says(/^Dropped: Card 1/)).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await card('Card 3 of 3: Card 2')));
    press('K');
    await screen.findByRole('heading', { name: 'The inbox is empty' });
    expect([(await winAt(0))?.status, (await winAt(2))?.status]).toEqual(['ready', 'ready']);
    expect((await winAt(1))?.deletedAt).not.toBeNull();
    for (const [at, name] of [
      [3, 'Card 2'],
      [2, 'Card 1'],
      [1, 'Card 0'],
    ] as const) {
      await waitFor(() => expect(document.activeElement?.closest('.inbox')).not.toBeNull());
      press('u');
      expect(await says(`Taken back: ${name}`)).toBeTruthy();
      await waitFor(async () => expect(document.activeElement).toBe(await card(`Card ${at} of 3: ${name}`)));
    }
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    for (const index of [0, 1, 2]) expect(await winAt(index)).toMatchObject({ status: 'inbox', deletedAt: null });
  });

  it('says when a call will be asked about, once it is linked as one', async () => {
    await fill(1);
    render(<Inbox surface="app" />);
    const chip = within(await card('Card 1 of 1: Card 0')).getAllByText('Made my own call')[0];
    expect(screen.queryByText(/you will be asked what became of it/)).toBeNull();
    fireEvent.click(chip ?? document.body);
    const day = sayDay(firstFollowUp(toDay(new Date())));
    await screen.findByText(say(panelWords.asksOn, { day }));
  });

  it('goes on and back without deciding, and says when there is no other card', async () => {
    await fill(2);
    render(<Inbox surface="app" />);
    await card('Card 1 of 2: Card 0');
    press('ArrowRight');
    await card('Card 2 of 2: Card 1');
    press('j');
    await card('Card 1 of 2: Card 0');
    press('ArrowLeft');
    await card('Card 2 of 2: Card 1');
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await card('Card 1 of 2: Card 0');
    press('j');
    expect(await says('This is the only card left.')).toBeTruthy();
  });

  it('types into a field, letters and all, saves it, and keeps it by Ctrl+Enter', async () => {
    await fill(2);
    render(<Inbox surface="app" />);
    await card('Card 1 of 2: Card 0');
    press('e');
    const field = screen.getByLabelText('What did you do?');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'I moved the kernel' } });
    for (const key of ['k', 'd', 'm', 'u', 'ArrowRight']) press(key);
    expect(screen.getByRole('article', { name: 'Card 1 of 2: Card 0' })).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('article'));
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(await says('Kept: Card 0')).toBeTruthy();
    expect(await winAt(0)).toMatchObject({ status: 'ready', did: 'I moved the kernel', level: 'evidence' });
  });

  it('says nothing was kept where the storage is full, and the card stays', async () => {
    await fill(2);
    render(<Inbox surface="app" />);
    await card('Card 1 of 2: Card 0');
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.wins.hook('updating', full);
    try {
      press('k');
      expect((await screen.findByRole('alert')).textContent).toContain('The disk is full, so nothing was changed');
    } finally {
      db.wins.hook('updating').unsubscribe(full);
    }
    expect(screen.queryByText(/^Kept:/)).toBeNull();
    expect((await winAt(0))?.status).toBe('inbox');
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await card('Card 2 of 2: Card 1');
  });

  it('lists the cards once: no act of its own reads them again, but what another window saves joins them', async () => {
    await fill(4);
    render(<Inbox surface="app" />);
    await card('Card 1 of 4: Card 0');
    const listing = vi.spyOn(IDBIndex.prototype, 'getAllKeys');
    press('k');
    await card('Card 2 of 4: Card 1');
    press('d');
    await card('Card 3 of 4: Card 2');
    press('u');
    await card('Card 2 of 4: Card 1');
    expect(await screen.findByText(/3 left/)).toBeTruthy();
    expect(listing).not.toHaveBeenCalled();
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-21', 'From elsewhere') });
    await card('Card 2 of 5: Card 1');
    expect(listing).toHaveBeenCalled();
    listing.mockRestore();
  });

  it('reads the inbox anew once rows that a damaged log had lost are back', async () => {
    await fill(3);
    render(<Inbox surface="app" />);
    await card('Card 1 of 3: Card 0');
    const lost = await winAt(0);
    await putBack(new Map([['wins', lost ? [{ ...lost, status: 'ready', rev: lost.rev + 1 }] : []]]));
    const recovery = { at: '2026-11-30T02:00:00.000Z', counts: { wins: 1 }, left: 0 };
    await startUp(async () => ({ state: 'recovered', recovery }));
    await card('Card 1 of 2: Card 1');
    settleStartUp();
    press('k');
    await card('Card 2 of 2: Card 2');
  });

  it('holds the card in hand that another window keeps, and says so', async () => {
    await fill(2);
    render(<Inbox surface="app" />);
    await card('Card 1 of 2: Card 0');
    await changeWin(ids[0] ?? '', { status: 'ready' });
    expect(await screen.findByText(/^Kept in another window/)).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Card 1 of 2: Card 0' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    press('j');
    await card('Card 2 of 2: Card 1');
  });
});
