// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { RedactionPart } from '@/components/redaction/RedactionPart';
import { useRedaction } from '@/components/redaction/use-redaction';
import { listAliases } from '@/lib/db/redaction/aliases';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { emptyLog } from '../../empty-log';
import { aPerson, logged } from '../../lib/domain/a-win';

const log = [
  logged([], { title: 'Unblocked Ada', did: 'Showed Ada `explain`', people: [aPerson({ label: 'Ada' })] }),
  logged([], { title: 'Seen by nobody', visibility: 'private' }),
  logged([], { title: 'Seen by few', confidential: true }),
];

beforeEach(emptyLog);

/** A document of three lines, as any surface would make it. */
function Surface() {
  const [level, setLevel] = useState(DEFAULT_LEVEL);
  const start = useRedaction(log, level);
  const made = () => {
    const redactor = start?.();
    const lines = redactor?.log(log).map(({ win }) => `${win.title}. ${win.did}`);
    return { redactor, text: lines?.join(' ') ?? 'not yet' };
  };
  return (
    <>
      <RedactionPart level={level} onLevel={setLevel} log={log} preview={() => made().redactor} />
      <output>{made().text}</output>
    </>
  );
}
const says = (text: string) => waitFor(() => expect(document.querySelector('output')?.textContent).toBe(text));
const openList = () => {
  const details = document.querySelector('details');
  if (details) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
};

describe('how much a document tells', { timeout: 30_000 }, () => {
  it('is work-safe from the start, and another level once it is chosen', async () => {
    render(<Surface />);
    await says('Unblocked Person A. Showed Person A [code]');
    expect(screen.getByLabelText<HTMLInputElement>('Work-safe').checked).toBe(true);
    fireEvent.click(screen.getByLabelText('Full'));
    await says('Unblocked Ada. Showed Ada `explain` Seen by few. ');
    expect((await listAliases()).map(({ name, alias }) => [name, alias])).toEqual([['Ada', 'Person A']]);
  });

  it('lists what it replaces, with its wins, and what it keeps back', async () => {
    render(<Surface />);
    await says('Unblocked Person A. Showed Person A [code]');
    openList();
    const rows = await screen.findByRole('list', { name: 'What the document says instead' });
    const [ada, code] = within(rows).getAllByRole('listitem');
    expect(ada?.textContent).toContain('3 times');
    expect(code?.textContent).toContain('`explain`');
    expect(within(rows).getAllByRole('link', { name: 'Unblocked Ada' })[0]?.getAttribute('href')).toMatch(/^#\/wins\//);
    expect(screen.getByText('1 private win')).toBeTruthy();
    expect(screen.getByText('1 confidential win')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Full'));
    await screen.findByText('At Full every word stands as it is in the log.');
    expect(screen.queryByText('1 confidential win')).toBeNull();
  });

  it('says the user’s own alias from the moment it is written', async () => {
    render(<Surface />);
    await says('Unblocked Person A. Showed Person A [code]');
    openList();
    const field = await screen.findByLabelText<HTMLInputElement>('Alias for Ada');
    fireEvent.change(field, { target: { value: 'a new colleague' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await says('Unblocked a new colleague. Showed a new colleague [code]');
    fireEvent.change(field, { target: { value: 'half typed' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(field.value).toBe('a new colleague'));
  });

  it('leaves a word as it is, after it has said what that lets out', async () => {
    render(<Surface />);
    await says('Unblocked Person A. Showed Person A [code]');
    openList();
    fireEvent.click(await screen.findByLabelText('Leave as it is: Ada'));
    await screen.findByText(/^“Ada” will then appear in every document/);
    fireEvent.click(screen.getByText('Keep replacing it'));
    await waitFor(() => expect(screen.queryByText(/will then stand/)).toBeNull());
    fireEvent.click(screen.getByLabelText('Leave as it is: Ada'));
    fireEvent.click(await screen.findByText('Leave it'));
    await says('Unblocked Ada. Showed Ada [code]');
  });
});
