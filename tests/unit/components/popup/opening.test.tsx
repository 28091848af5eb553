// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteNextDue, wasDueBy } from '@/components/popup/next-due';
import { Popup } from '@/components/popup/Popup';
import { changeCheckIn } from '@/lib/db/check-ins';
import { changeSettings } from '@/lib/db/settings';
import { mondayOf, toDay } from '@/lib/domain/day';
import { emptyLog } from '../../empty-log';

const MONDAY = mondayOf(toDay(new Date()));
const field = () => screen.queryByLabelText<HTMLTextAreaElement>('What did you do?');
const makeDue = () => {
  const weekday = ((new Date().getDay() + 6) % 7) + 1;
  return changeSettings({ week: { weekday, hour: 0, notify: false }, checkInsFrom: MONDAY });
};

// What comes later is fetched as the popup opens; on a busy machine that is compiled for longer than any test waits.
beforeAll(() => import('@/components/check-in/CheckIn'), 60_000);
beforeEach(async () => {
  await emptyLog();
  localStorage.clear();
  location.hash = '';
});

describe('what the popup opens on', () => {
  it('is the quick log, at once, where no check-in is due', async () => {
    render(<Popup />);
    expect(document.activeElement).toBe(field());
    await waitFor(() => expect(localStorage.getItem('checkInDueAt')).not.toBeNull());
    expect(wasDueBy(Date.now())).toBe(false);
    expect(field()).not.toBeNull();
  });

  it('is the check-in where one is due, with or without a note of it', async () => {
    await makeDue();
    const { unmount } = render(<Popup />);
    await screen.findByRole('button', { name: 'Quiet week' });
    unmount();
    expect(wasDueBy(Date.now())).toBe(true);
    render(<Popup />);
    expect(field()).toBeNull();
    await screen.findByRole('button', { name: 'Quiet week' });
  });

  it('stays the quick log under somebody who has begun to type', async () => {
    await makeDue();
    render(<Popup />);
    const typed = field();
    if (typed) fireEvent.input(typed, { target: { value: 'Drove the decision' } });
    await waitFor(() => expect(localStorage.getItem('checkInDueAt')).not.toBeNull());
    await screen.findByRole('link', { name: 'The week’s check-in is due' });
    expect(field()?.value).toBe('Drove the decision');
  });

  it('is the quick log once the note is out of date, and at its own address', async () => {
    await makeDue();
    await noteNextDue();
    location.hash = '#/log';
    const { unmount } = render(<Popup />);
    expect(field()).not.toBeNull();
    unmount();
    location.hash = '';
    await changeCheckIn(MONDAY, { state: 'quiet' });
    render(<Popup />);
    expect(field()).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(wasDueBy(Date.now())).toBe(false);
  });
});
