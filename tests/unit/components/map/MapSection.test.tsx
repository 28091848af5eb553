// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { MapSection } from '@/components/map/MapSection';
import { rememberMapping } from '@/components/map/map-memory';
import { db } from '@/lib/db/database';
import { activateLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { showsNone } from '@/lib/db/win/mapping-acts';
import { readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { NOWHERE } from '@/lib/domain/deck-place';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { blankWin } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { panelWords } from '@/lib/i18n/en/page-button';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../../lib/domain/a-pull-request';

const ids: string[] = [];
async function fill(count: number): Promise<void> {
  ids.length = 0;
  for (let index = 0; index < count; index++) {
    const winId = crypto.randomUUID();
    ids.push(winId);
    const day = `2026-11-${String(20 - index).padStart(2, '0')}`;
    await saveWin({
      winId,
      fields: { ...blankWin(day, `Win ${index}`), status: 'ready', did: `I did the work of day ${index}` },
      artifact: { id: crypto.randomUUID(), fields: pullRequestArtifact(index) },
    });
  }
}
const open = () =>
  render(
    <LadderProvider>
      <MapSection />
    </LadderProvider>,
  );
const card = (name: string) => screen.findByRole('article', { name });
const isAt = (name: string) => waitFor(async () => expect(document.activeElement).toBe(await card(name)));
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const says = (text: string | RegExp) => screen.findByText(text, { selector: '[role=status]' });
const shown = async (index: number) => (await readWin(ids[index] ?? '', seniorEngineer.id))?.behaviourIds;
const chip = (hotkey: string) => document.querySelector(`.ui-chip[aria-keyshortcuts="${hotkey}"]`);
const isPressed = (hotkey: string) => waitFor(() => expect(chip(hotkey)?.getAttribute('aria-pressed')).toBe('true'));

beforeEach(async () => {
  rememberMapping({ ladderId: '', place: NOWHERE, done: [] });
  await emptyLog();
});

describe('the mapping', { timeout: 60_000 }, () => {
  it('says what it is for while nothing was kept', async () => {
    open();
    await screen.findByRole('heading', { name: 'Nothing to map yet' });
    expect(screen.queryByRole('button', { name: 'Done, next' })).toBeNull();
  });

  it('leads to the inbox while something waits there, else to a win of its own', async () => {
    open();
    const log = await screen.findByRole('link', { name: 'Log a win' });
    expect(log.getAttribute('href')).toBe('#/wins/new');
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin(toDay(new Date()), 'Waits') });
    const inbox = await screen.findByRole('link', { name: 'Open the inbox' });
    expect(inbox.getAttribute('href')).toBe('#/inbox');
    expect(screen.queryByRole('link', { name: 'Log a win' })).toBeNull();
  });

  it('is worked through by keys: one for the usual win, and Enter', async () => {
    await fill(2);
    open();
    await isAt('Win 1 of 2: Win 0');
    press('1');
    await isPressed('1');
    expect(await says(/^Linked to: /)).toBeTruthy();
    press('Enter');
    await isAt('Win 2 of 2: Win 1');
    // Faster than any write.
    press('2');
    press('3');
    press('Enter');
    await screen.findByRole('heading', { name: 'Every win is mapped' });
    expect(await shown(0)).toHaveLength(1);
    expect(await shown(1)).toHaveLength(2);
    expect((await db.evidence.toArray()).every(({ by }) => by === 'user')).toBe(true);
  });

  it('says when a call will be asked about, once it is linked as one', async () => {
    await fill(1);
    open();
    await isAt('Win 1 of 1: Win 0');
    expect(screen.queryByText(/you will be asked what became of it/)).toBeNull();
    fireEvent.click(screen.getByText('Made my own call'));
    const day = sayDay(firstFollowUp(toDay(new Date())));
    await screen.findByText(say(panelWords.asksOn, { day }));
    press('u');
    await waitFor(() => expect(screen.queryByText(/you will be asked what became of it/)).toBeNull());
  });

  it('leads to the field that answers what the coach asks', async () => {
    await fill(1);
    open();
    await isAt('Win 1 of 1: Win 0');
    const answer = await screen.findByRole('link', { name: 'Answer it' });
    expect(answer.getAttribute('href')).toBe(`#/wins/${ids[0]}?field=outcome`);
    expect(answer.closest('p')?.textContent).toMatch(/^What changed because of it\?/);
  });

  it('takes a link back by the same key, and every act by U or Ctrl+Z', async () => {
    await fill(2);
    open();
    await isAt('Win 1 of 2: Win 0');
    press('1');
    await isPressed('1');
    press('1');
    expect(await says(/^Unlinked: /)).toBeTruthy();
    expect(await shown(0)).toEqual([]);
    press('u');
    await isPressed('1');
    press('Enter');
    await isAt('Win 2 of 2: Win 1');
    press('z', { ctrlKey: true });
    await isAt('Win 1 of 2: Win 0');
    await waitFor(async () => expect(await shown(0)).toEqual([]));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByText('1 of 2')).toBeTruthy();
    expect(screen.queryByText(/left$/)).toBeNull();
  });

  it('remembers that a win shows none, and does not ask again', async () => {
    await fill(2);
    const { unmount } = open();
    await isAt('Win 1 of 2: Win 0');
    press('n');
    await isAt('Win 2 of 2: Win 1');
    expect((await db.wins.get(ids[0] ?? ''))?.shownNone).toEqual([seniorEngineer.id]);
    unmount();
    rememberMapping({ ladderId: '', place: NOWHERE, done: [] });
    open();
    await isAt('Win 1 of 1: Win 1');
  });

  it('leads to the wins that show none, where there are some, and to no others', async () => {
    const link = () => screen.queryByRole('link', { name: 'Wins without a behaviour' });
    await fill(2);
    await saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-20', 'Waits in the inbox') });
    await showsNone(ids[0] ?? '', seniorEngineer.id);
    open();
    await isAt('Win 1 of 1: Win 1');
    press('1');
    await isPressed('1');
    press('Enter');
    await screen.findByRole('heading', { name: 'Every win is mapped' });
    await waitFor(() => expect(link()?.getAttribute('href')).toBe('#/wins?behaviour=none&status=ready'));
    await trashWin(ids[0] ?? '');
    await waitFor(() => expect(link()).toBeNull());
  });

  it('brings what is skipped, or left without a choice, again at the end', async () => {
    await fill(3);
    open();
    await isAt('Win 1 of 3: Win 0');
    press('s');
    await isAt('Win 1 of 3: Win 1');
    press('Enter');
    expect(await says('Nothing chosen: it comes again at the end.')).toBeTruthy();
    await isAt('Win 1 of 3: Win 2');
    press('n');
    await isAt('Win 2 of 3: Win 0');
    press('n');
    await isAt('Win 3 of 3: Win 1');
    press('s');
    expect(await says(/^This is the last one/)).toBeTruthy();
    press('ArrowLeft');
    await isAt('Win 2 of 3: Win 0');
  });

  it('takes no letter, digit or Enter that is meant for something else', async () => {
    await fill(2);
    open();
    await isAt('Win 1 of 2: Win 0');
    for (const more of [{ repeat: true }, { ctrlKey: true }, { altKey: true }]) {
      for (const key of ['1', 'n', 's', 'Enter']) press(key, more);
    }
    press('0');
    screen.getByRole('button', { name: 'Skip' }).focus();
    press('Enter');
    expect(screen.getByRole('article', { name: 'Win 1 of 2: Win 0' })).toBeTruthy();
    expect(await db.evidence.count()).toBe(0);
  });

  it('says that nothing was linked where the storage is full, and the win stays', async () => {
    await fill(1);
    open();
    await isAt('Win 1 of 1: Win 0');
    vi.spyOn(db.evidence, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    press('1');
    expect((await screen.findByRole('alert')).textContent).toContain('Not linked');
    expect(chip('1')?.getAttribute('aria-pressed')).toBe('false');
    vi.restoreAllMocks();
    press('1');
    await isPressed('1');
  });

  it('goes on from a win that another window puts away', async () => {
    await fill(2);
    open();
    await isAt('Win 1 of 2: Win 0');
    await trashWin(ids[0] ?? '');
    await screen.findByText(/^This win was put away in another window/);
    press('1');
    fireEvent.click(screen.getByRole('button', { name: 'Done, next' }));
    await card('Win 2 of 2: Win 1');
    expect(await shown(0)).toEqual([]);
  });

  it('is taken up where it was, with the way back, after the section was left', async () => {
    await fill(3);
    const { unmount } = open();
    await isAt('Win 1 of 3: Win 0');
    press('1');
    await isPressed('1');
    press('Enter');
    await isAt('Win 2 of 3: Win 1');
    unmount();
    open();
    await isAt('Win 2 of 3: Win 1');
    press('u');
    await isAt('Win 1 of 3: Win 0');
  });

  it('works with any ladder: nine keys, and the rest of a long one a press away', async () => {
    const [first] = seniorEngineer.behaviours;
    if (!first) throw new Error('the built-in ladder is empty');
    const behaviours = Array.from({ length: 30 }, (_, index) => ({
      ...first,
      id: `line-${index}`,
      statement: `Line ${index}`,
      alike: index === 29 ? ['unblock'] : [],
    }));
    await saveLadder({ ...seniorEngineer, id: 'acme', behaviours }, null);
    await activateLadder('acme');
    await fill(1);
    open();
    await isAt('Win 1 of 1: Win 0');
    // A pull request may show `unblock`, which the last line restates.
    expect(chip('1')?.textContent).toContain('Line 29');
    expect(document.querySelectorAll('.ui-chip[aria-keyshortcuts]')).toHaveLength(9);
    expect(document.querySelectorAll('.ui-chip')).toHaveLength(30);
    press('1');
    await isPressed('1');
    expect((await readWin(ids[0] ?? '', 'acme'))?.behaviourIds).toEqual(['line-29']);
    expect(await shown(0)).toEqual([]);
  });

  it('begins anew where another window puts another ladder to use', async () => {
    const lines = seniorEngineer.behaviours.slice(0, 2).map((line) => ({ ...line, id: `our-${line.id}` }));
    await saveLadder({ ...seniorEngineer, id: 'acme', behaviours: lines }, null);
    await fill(2);
    open();
    await isAt('Win 1 of 2: Win 0');
    press('n');
    await isAt('Win 2 of 2: Win 1');
    await activateLadder('acme');
    await card('Win 1 of 2: Win 0');
    expect(document.querySelectorAll('.ui-chip')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
