// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from '@/components/app/App';
import { LiveFrame } from '@/components/popup/LiveFrame';
import { emptyLog } from '../../../empty-log';

const enter = { key: 'Enter', repeat: true };

it.each([
  ['the app', App],
  ['the popup', LiveFrame],
])('a double click and a held Enter are one press in %s; a way through steps is pressed in a row', async (_, Root) => {
  await emptyLog();
  render(
    <>
      <Root />
      <button type="button">Delete</button>
      <a href="#/inbox">Onward</a>
      <input type="text" aria-label="Name" />
      <textarea aria-label="Note" />
      <button type="button" data-steps>
        Back
      </button>
    </>,
  );
  const [act, link] = [screen.getByText('Delete'), screen.getByText('Onward')];
  const [field, note] = [screen.getByLabelText('Name'), screen.getByLabelText('Note')];
  for (const each of [act, link]) {
    expect(fireEvent.click(each, { detail: 1 }), 'pressed').toBe(true);
    expect(fireEvent.click(each, { detail: 2 }), 'pressed twice').toBe(false);
  }
  for (const each of [act, link, field]) {
    expect(fireEvent.keyDown(each, { ...enter, repeat: false }), 'pressed').toBe(true);
    expect(fireEvent.keyDown(each, enter), 'held').toBe(false);
    expect(fireEvent.keyDown(each, { ...enter, key: ' ' }), 'another key').toBe(true);
  }
  expect(fireEvent.keyDown(note, enter), 'empty lines').toBe(true);
  fireEvent.click(document.body, { detail: 1 });
  expect(fireEvent.click(act, { detail: 2 }), 'after a click on nothing').toBe(true);
  const back = screen.getByText('Back');
  expect(fireEvent.click(back, { detail: 2 }) && fireEvent.keyDown(back, enter), 'steps').toBe(true);
});
