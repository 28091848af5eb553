// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckIn } from '@/components/check-in/CheckIn';
import { leftDraft } from '@/components/drafts/left-draft';
import { changeCheckIn, readCheckIn } from '@/lib/db/check-ins';
import { db } from '@/lib/db/database';
import { readDraft } from '@/lib/db/drafts';
import { changeSettings } from '@/lib/db/settings';
import { saveWin } from '@/lib/db/win/wins';
import { addDays, mondayOf, toDay } from '@/lib/domain/day';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';

const MONDAY = mondayOf(toDay(new Date()));
const open = () => render(<CheckIn surface="popup" />);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const field = () => screen.findByLabelText<HTMLTextAreaElement>('What did you do?');
const saveWinOf = async (text: string) => {
  fireEvent.change(await field(), { target: { value: text } });
  await press('Save win');
  await screen.findByText('Saved');
};

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
  const weekday = ((new Date().getDay() + 6) % 7) + 1;
  await changeSettings({ week: { weekday, hour: 0, notify: false }, checkInsFrom: MONDAY });
});

describe('the check-in', () => {
  it('goes through its three steps and is finished', async () => {
    open();
    await press('Go on to wins');
    await saveWinOf('I found that the sync retries forever');
    await press('Go on to next week');
    fireEvent.change(await screen.findByLabelText('One line for next week'), { target: { value: ' Ask Mara ' } });
    await press('Finish');
    await screen.findByText('Done. 1 of 13 weeks logged.');
    const [win] = await db.wins.toArray();
    expect(await readCheckIn(MONDAY)).toMatchObject({
      state: 'finished',
      step: 'next',
      askedBehaviourId: 'find-problems',
      winIds: [win?.id],
      nextLine: 'Ask Mara',
    });
    expect(win).toMatchObject({ status: 'ready', role: 'drove', origin: 'identified' });
    expect((await db.evidence.toArray()).map(({ behaviourId, by }) => [behaviourId, by])).toEqual([
      ['find-problems', 'suggestion'],
    ]);
  });

  it('keeps its question, asks another one next week, and links only what is ticked', async () => {
    await changeCheckIn(addDays(MONDAY, -7), { state: 'finished', askedBehaviourId: 'find-problems' });
    await changeCheckIn(MONDAY, { step: 'wins' });
    const { unmount, container } = open();
    await press(/^Link it to/);
    await saveWinOf('I wrote the options down');
    const asked = container.querySelector('.entry-question')?.textContent;
    expect(asked).toMatch(/\w/);
    unmount();
    const again = open();
    await field();
    expect(again.container.querySelector('.entry-question')?.textContent).toBe(asked);
    expect((await readCheckIn(MONDAY))?.askedBehaviourId).toBe('resolve-ambiguity');
    expect(await db.evidence.count()).toBe(0);
  });

  it('shows what was written last week, and takes no as an answer at any point', async () => {
    await changeCheckIn(addDays(MONDAY, -7), { state: 'finished', nextLine: 'Ask Mara about the importer' });
    open();
    expect((await screen.findByText('Ask Mara about the importer')).parentElement?.textContent).toMatch(
      /^Last week you/,
    );
    await press('Quiet week');
    await screen.findByText(/^A quiet week, noted\. 2 of 13/);
    expect((await readCheckIn(MONDAY))?.state).toBe('quiet');
    await press('Open it again');
    await screen.findByText('Nothing waits in the inbox.');
    expect(await readCheckIn(MONDAY)).toMatchObject({ state: 'open', finishedAt: null });
  });

  it('snoozes once', async () => {
    open();
    await press('Remind me later');
    await screen.findByText(/^You will be asked again on/);
    expect(screen.queryByRole('button', { name: 'Remind me later' })).toBeNull();
    expect((await readCheckIn(MONDAY))?.snoozedUntil).not.toBeNull();
  });

  it('keeps what is typed at once when the page goes', async () => {
    await changeCheckIn(MONDAY, { step: 'wins' });
    const { unmount } = open();
    fireEvent.change(await field(), { target: { value: 'Half a tho' } });
    // The draft of an earlier time is read first.
    await waitFor(() => {
      window.dispatchEvent(new Event('pagehide'));
      expect(leftDraft('check-in', 'quick-log').read()?.text).toBe('Half a tho');
    });
    await waitFor(async () => expect((await readDraft('check-in', 'quick-log')).text).toBe('Half a tho'));
    expect(leftDraft('check-in', 'quick-log').read()).toBeNull();
    unmount();
    open();
    await waitFor(async () => expect((await field()).value).toBe('Half a tho'));
  });

  it('says so when an answer cannot be kept, and stays where it is', async () => {
    open();
    await screen.findByText('Nothing waits in the inbox.');
    vi.spyOn(db.checkIns, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await press('Quiet week');
    await screen.findByText('That was not kept');
    expect(screen.getByText(/^The disk is full\./)).toBeTruthy();
    expect(screen.getByText('Nothing waits in the inbox.')).toBeTruthy();
  });

  it('asks about a call before the wins, and of a new call when it will ask', async () => {
    const fields = { ...blankWin(addDays(MONDAY, -40), 'Froze the release'), status: 'ready' as const };
    await saveWin({
      winId: crypto.randomUUID(),
      fields: { ...fields, outcomeState: 'pending', followUpOn: addDays(MONDAY, -10) },
    });
    await changeCheckIn(MONDAY, { step: 'wins', askedBehaviourId: 'independent-call' });
    open();
    await screen.findByText(/What happened with “Froze the release”/);
    await press('Never mind');
    await screen.findByText('Nothing else to ask about.');
    await press('Go on to this week’s wins');
    await field();
    expect(screen.getByText(/you will be asked what became of it/)).toBeTruthy();
    await saveWinOf('I moved the launch without asking');
    const call = (await db.wins.toArray()).find(({ did }) => did === 'I moved the launch without asking');
    expect(call).toMatchObject({ outcomeState: 'pending', followUpOn: addDays(toDay(new Date()), 30) });
  });
});
