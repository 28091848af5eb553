// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { App } from '@/components/app/App';
// What loads when it is asked for; loaded here, no test waits for that.
import '@/components/checklist/ChecklistSection';
import '@/components/palette/Palette';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });

it('what is typed before the palette is there is in its field, once', { timeout: 30_000 }, async () => {
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
  press('k', { ctrlKey: true });
  expect(press('z')).toBe(false);
  // Nothing is to come any more, and what follows is for whatever has the focus.
  expect(press('Escape')).toBe(false);
  expect(press('z')).toBe(true);
  expect(press('Escape')).toBe(true);
  press('?');
  expect(press('Escape')).toBe(false);
  press('k', { ctrlKey: true });
  // Of a field elsewhere they are kept out, and what is held with another key stays the browser's.
  expect(press('q')).toBe(false);
  expect(press('c', { ctrlKey: true })).toBe(true);
  expect(press('u')).toBe(false);
  expect(press('x')).toBe(false);
  // Nor does what takes back a letter or ends a line reach the field that has the focus still.
  expect(press('Backspace')).toBe(false);
  expect(press('Enter')).toBe(false);
  const field = () => screen.findByRole<HTMLInputElement>('combobox', {}, { timeout: 10_000 });
  expect((await field()).value).toBe('qu');
  expect(press('a')).toBe(true);
  press('k', { ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  press('k', { ctrlKey: true });
  expect((await field()).value).toBe('');
});
