// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { aPromise, aWorker, settle } from '../a-worker';
import { aPanel } from './a-panel';

beforeEach(() => document.body.replaceChildren());

function aFailedPanel() {
  const worker = aWorker({ saveWin: () => ({ ok: false, reason: 'storage-full' }) });
  const { session, panel } = aPanel(worker);
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.append(panel.element);
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return { worker, session, root, button };
}

it('keeps the focus in the panel when what was pressed goes', async () => {
  const { worker, session, root, button } = aFailedPanel();
  await session.press();
  button('Try again')?.focus();
  button('Try again')?.click();
  await settle();
  expect(root.activeElement?.textContent).toBe('Try again');

  worker.script.saveWin = ({ winId }) => ({ ok: true, winId: String(winId), result: 'added' });
  button('Try again')?.click();
  expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  await settle();
  expect(session.state.phase).toBe('saved');
  expect(root.activeElement).toBe(root.querySelector('textarea'));
});

it('says once that the win has gone while somebody typed, offers the words, and saves it again', async () => {
  const { worker, session, root, button } = aFailedPanel();
  delete worker.script.saveWin;
  worker.script.refineWin = () => ({ ok: false, reason: 'not-found' });
  await session.press();
  session.edit({ outcome: 'Two teams' });
  await session.flush();
  const said = root.querySelector('.trouble p');
  expect(said?.textContent).toMatch(/no longer in your log/);
  expect(button('Retry')?.hidden).toBe(true);
  expect(button('Undo')?.closest('[hidden]')).not.toBeNull();
  session.edit({ outcome: 'Two teams moved' });
  await session.flush();
  expect(root.querySelector('.trouble p')).toBe(said);
  expect(session.state).toMatchObject({ phase: 'idle', isOpen: true });

  delete worker.script.refineWin;
  await session.press();
  expect(worker.bodies('refineWin').at(-1)).toMatchObject({ outcome: 'Two teams moved' });
  expect(session.state).toMatchObject({ phase: 'saved', win: 'own', edits: 'kept', failure: null });
});

it('keeps words in sight that a win merged into another one did not take, and offers to copy them', async () => {
  const { worker, session, root, button } = aFailedPanel();
  Object.assign(worker.script, {
    saveWin: undefined,
    refineWin: () => ({ ok: false, reason: 'not-found' }),
    isSaved: () => ({ ok: true, saved: true }),
  });
  await session.press();
  const field = root.querySelector('textarea');
  const isInSight = (element: Element | null | undefined) => element?.closest('[hidden]') === null;
  field?.focus();
  for (const outcome of ['Two teams', 'Two teams moved']) {
    session.edit({ outcome });
    await session.flush();
    expect(root.querySelector('.news')?.textContent).toMatch(/merged into another win/);
    expect(root.querySelector('.trouble')?.textContent).toBe('');
    expect(root.activeElement).toBe(field);
    expect(isInSight(root.querySelector('.foot'))).toBe(true);
    expect(button('Copy text')?.hidden).toBe(false);
    for (const words of ['Undo', 'Retry']) expect(isInSight(button(words))).toBe(false);
  }
  await session.press();
  expect(isInSight(field)).toBe(true);
});

it('tells of an undo that failed as often as it fails', async () => {
  const { worker, session, root, button } = aFailedPanel();
  delete worker.script.saveWin;
  worker.script.undoSave = () => ({ ok: false, reason: 'unreachable' });
  await session.press();
  const told = new Set<Element | null>();
  for (const words of ['Undo', 'Try again']) {
    button(words)?.click();
    await settle();
    told.add(root.querySelector('.trouble p'));
    expect(root.querySelector('.trouble')?.textContent).toMatch(/could not be undone/);
  }
  expect(told.size).toBe(2);
});

it('takes the focus from nothing outside the panel', async () => {
  const { session, root, button } = aFailedPanel();
  const other = document.body.appendChild(document.createElement('input'));
  await session.press();
  other.focus();
  button('Try again')?.click();
  await settle();
  expect(root.activeElement).toBeNull();
  expect(document.activeElement).toBe(other);
});

it('of a save that takes long says what is being saved, and in the end offers its text to be copied', async () => {
  vi.useFakeTimers();
  const ack = aPromise<{ ok: false; reason: 'unreachable' }>();
  const { worker, session, root, button } = aFailedPanel();
  worker.script.saveWin = () => ack.promise;
  const pressed = session.press();
  const offersCopy = () => button('Copy text')?.closest('[hidden]') === null;
  await vi.advanceTimersByTimeAsync(1100);
  expect(root.querySelector('.title')?.textContent).toBe('Version the public API');
  expect(root.querySelector('.news')?.textContent).toMatch(/^Still saving/);
  expect(offersCopy()).toBe(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(root.querySelector('.news')?.textContent).toMatch(/^Not saved yet/);
  expect(offersCopy()).toBe(true);
  ack.keep({ ok: false, reason: 'unreachable' });
  await pressed;
  expect(root.querySelector('.news')?.closest('[hidden]')).not.toBeNull();
  expect(root.querySelector('.trouble')?.textContent).toMatch(/^Winnow did not answer/);
});
