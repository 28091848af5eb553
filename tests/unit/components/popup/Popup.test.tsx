// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/Popup';
import { db } from '@/lib/db/database';
import { readDraft } from '@/lib/db/drafts';
import { emptyLog } from '../../empty-log';

const PULL = {
  url: 'https://github.com/acme/orchard/pull/7',
  title: 'Split it by ada · Pull Request #7 · acme/orchard',
};

function openPopup(tab?: { url: string; title: string }) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue((tab ? [tab] : []) as never);
  return render(<Popup />);
}
const field = () => screen.getByLabelText<HTMLTextAreaElement>('What did you do?');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saveByKeys = () => fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
/** Until the live queries have answered. */
const opened = () => screen.findByText(/weeks logged/);

beforeEach(async () => {
  await emptyLog();
  // What another file has noted of the next check-in.
  localStorage.clear();
});

describe('the popup', () => {
  it('has the field in focus, and says what it is for while the log is empty', async () => {
    openPopup();
    expect(document.activeElement).toBe(field());
    await opened();
    expect(screen.getByText(/^Your log starts here/)).toBeTruthy();
    expect(screen.getByText('0 of 13 weeks logged')).toBeTruthy();
  });

  it('holds the place of the page in front until it is offered, so that the button stays where it is', async () => {
    const { container, rerender } = openPopup(PULL);
    rerender(<Popup holdsPage />);
    expect(container.querySelector('.popup-page-held')).toBeTruthy();
    await screen.findByRole('button', { name: 'Link this page' });
    expect(container.querySelector('.popup-page-held')).toBeNull();
  });

  it('saves on Ctrl+Enter, once however often it is pressed, and shows the win at once', async () => {
    openPopup();
    await opened();
    type('Drove the API versioning decision');
    saveByKeys();
    saveByKeys();
    press('Save win');
    await screen.findByText('Saved');
    expect(await db.wins.count()).toBe(1);
    await screen.findByRole('link', { name: /Drove the API versioning decision/ });
    expect(field().value).toBe('');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(await readDraft('popup', 'quick-log')).toEqual({});
  });

  it('keeps the field where the log cannot be read, and says so below it', async () => {
    vi.spyOn(db.settings, 'get').mockRejectedValue(new Error('damaged'));
    vi.spyOn(db.artifacts, 'where').mockImplementation(() => {
      throw new Error('damaged');
    });
    vi.spyOn(db.wins, 'orderBy').mockImplementation(() => {
      throw new Error('damaged');
    });
    openPopup(PULL);
    type('Drove the API versioning decision');
    expect((await screen.findByRole('alert')).textContent).toContain('Your log could not be read just now');
    expect(field().value).toBe('Drove the API versioning decision');
  });

  it('gives the text back on Undo', async () => {
    openPopup();
    await opened();
    type('Drove the decision');
    press('A decision I drove');
    press('Save win');
    await screen.findByText('Saved');
    press('Undo');
    await waitFor(() => expect(field().value).toBe('Drove the decision'));
    expect((await db.wins.toArray())[0]?.deletedAt).not.toBeNull();
    expect(screen.getByRole('button', { name: 'A decision I drove' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('asks what the starter’s behaviour needs, until the starter is picked again', async () => {
    openPopup();
    press('Someone I unblocked');
    expect(screen.getByLabelText('Who was it?')).toBeTruthy();
    expect(screen.getByLabelText('How did you leave it with them?')).toBeTruthy();
    press('Someone I unblocked');
    expect(screen.queryByLabelText('Who was it?')).toBeNull();
  });

  it('takes up a draft where it was left, starter and answers too', async () => {
    const first = openPopup();
    await opened();
    press('Someone I unblocked');
    type('Asked what she had ruled');
    fireEvent.change(screen.getByLabelText('Who was it?'), { target: { value: 'Mara' } });
    act(() => void window.dispatchEvent(new Event('pagehide')));
    first.unmount();
    await waitFor(async () => expect(await readDraft('popup', 'quick-log')).toHaveProperty('text'));
    openPopup();
    await waitFor(() => expect(field().value).toBe('Asked what she had ruled'));
    expect(screen.getByLabelText<HTMLInputElement>('Who was it?').value).toBe('Mara');
  });

  it('keeps the text when the save fails, and says so', async () => {
    openPopup();
    await opened();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.wins.hook('creating', full);
    try {
      type('Drove the decision');
      press('Save win');
      await screen.findByText('That was not saved');
    } finally {
      db.wins.hook('creating').unsubscribe(full);
    }
    expect(screen.getByText(/^The disk is full\./)).toBeTruthy();
    expect(field().value).toBe('Drove the decision');
    press('Save win');
    await screen.findByText('Saved');
    expect(await db.wins.count()).toBe(1);
  });

  it('asks for a line where there is nothing to save', async () => {
    openPopup();
    press('Save win');
    const asked = await screen.findByText('Write one line first: what you did.');
    // In the place that the coach's question has: nothing below it moves.
    expect(asked.closest('.coach-question')).toBeTruthy();
    expect(field().getAttribute('aria-describedby')).toContain(asked.id);
    type('A');
    expect(screen.queryByText('Write one line first: what you did.')).toBeNull();
    expect(field().getAttribute('aria-invalid')).toBeNull();
    type('');
    expect(await db.wins.count()).toBe(0);
    // What came of it is read by the coach already: the line is asked for all the same.
    press('Something I shipped');
    fireEvent.change(screen.getByLabelText('What changed because of it?'), {
      target: { value: 'Two teams moved to it' },
    });
    type('Moved the queue');
    await screen.findByRole('list', { name: 'What it says so far' });
    type('  ');
    press('Save win');
    await screen.findByText('Write one line first: what you did.');
  });

  it('links the pull request in the tab, then offers to add to its win', async () => {
    openPopup(PULL);
    const link = await screen.findByRole('button', { name: 'Link this page' });
    expect(link.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Split it')).toBeTruthy();
    type('Split the import');
    saveByKeys();
    const add = await screen.findByRole('radio', { name: 'Add to that win' });
    type('One bad row no longer stops it');
    saveByKeys();
    await screen.findByText(/^Choose one first/);
    fireEvent.click(add);
    saveByKeys();
    await screen.findByText('Added to that win', { selector: '[role=status] span' });
    expect(await db.wins.toArray()).toMatchObject([{ did: 'Split the import\nOne bad row no longer stops it' }]);
  });
});
