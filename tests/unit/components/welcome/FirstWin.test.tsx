// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FirstWin } from '@/components/welcome/FirstWin';
import { db } from '@/lib/db/database';
import { welcome } from '@/lib/i18n/en/welcome';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

it.each([
  ['chooses a word of an input method', { isComposing: true }],
  ['is still held down', { repeat: true }],
])('is not saved by an Enter that %s', async (_, key) => {
  render(<FirstWin />);
  const field = await screen.findByLabelText(welcome.did);
  fireEvent.change(field, { target: { value: 'I drove the API versioning decision' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, ...key });
  expect(screen.getByRole('button', { name: welcome.save }).getAttribute('aria-busy')).toBeNull();
});

it('complains of an empty field until something is typed', async () => {
  render(<FirstWin />);
  fireEvent.click(await screen.findByRole('button', { name: welcome.save }));
  await screen.findByText(welcome.didNeeded);
  fireEvent.change(screen.getByLabelText(welcome.did), { target: { value: 'I' } });
  expect(screen.queryByText(welcome.didNeeded)).toBeNull();
});

it('the first win of all is read by the coach, which nothing on its page has asked for before', async () => {
  // As in a page that has just been opened.
  globalThis.winnowJudgeWin = undefined;
  vi.resetModules();
  render(<FirstWin />);
  const field = await screen.findByLabelText(welcome.did);
  fireEvent.change(field, { target: { value: 'I contributed to architecture discussions' } });
  fireEvent.click(screen.getByRole('button', { name: welcome.save }));
  await screen.findByText(welcome.savedTitle);
  expect(await db.wins.toArray()).toMatchObject([{ level: 'vague', levelBy: 'coach' }]);
});
