// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportView } from '@/components/settings/ladders/import/ImportView';
import { db } from '@/lib/db/database';
import { readDraft } from '@/lib/db/drafts';
import { setRule } from '@/lib/db/ladder/ladder-rules';
import { readActiveLadder, readStoredLadder } from '@/lib/db/ladder/ladders';
import { emptyLog } from '../../../../empty-log';

const TEXT = `# Jetty
## Engineer
### Craft
- Tests the edges of every change
## Senior engineer
### Craft
- Is passionate about quality
- Designs a service and says what it will cost to run
`;

const OWN = { wins: 1, days: 30, each: [], once: [], lessonsCount: false };

beforeEach(emptyLog);

const open = (again: string | null = null) => {
  const said: string[] = [];
  const view = render(<ImportView again={again} onSaved={(news) => said.push(news)} />);
  return { ...view, said };
};
const paste = (text: string) => fireEvent.change(screen.getByLabelText('The ladder'), { target: { value: text } });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('importing a ladder', () => {
  it('says what it saw, and saves what was looked over', async () => {
    const { said } = open();
    paste(TEXT);
    await screen.findByText(/Winnow saw headings with bullets/);
    await screen.findByText('2 behaviours · 1 line to look at');
    await press('Drop: Is passionate about quality');
    await press(/^Edit: Designs/);
    fireEvent.change(screen.getByLabelText('Statement'), { target: { value: 'I design services' } });
    fireEvent.change(screen.getByLabelText('Wins'), { target: { value: '0' } });
    expect(screen.getByRole('alert').textContent).toBe('Give a whole number from 1 to 99.');
    fireEvent.change(screen.getByLabelText('Wins'), { target: { value: '4' } });
    await press('Add and use it');
    await waitFor(() => expect(said).toEqual(['Added Jetty, Senior engineer. It is in use now.']));
    const ladder = await readActiveLadder();
    expect(ladder.behaviours).toMatchObject([{ statement: 'I design services', rule: { wins: 4, days: 365 } }]);
    expect((await readStoredLadder(ladder.id))?.levels).toEqual({ current: 'Engineer', target: 'Senior engineer' });
    expect(await readDraft('import', 'ladder:')).toEqual({});
  });

  it('adds one ladder, however often the button is pressed', async () => {
    const { said } = open();
    paste(TEXT);
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Ours' } });
    const save = await screen.findByRole('button', { name: 'Add this ladder' });
    fireEvent.click(save);
    fireEvent.click(save);
    await waitFor(() => expect(said).toEqual(['Added Ours.']));
    expect(await db.ladders.count()).toBe(1);
  });

  it('proposes anew what was chosen for an earlier text, once another takes its place', async () => {
    open();
    paste(TEXT);
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Ours' } });
    const area = screen.getByLabelText<HTMLTextAreaElement>('The ladder');
    area.setSelectionRange(0, area.value.length);
    const clipboardData = {
      getData: (type: string) =>
        type === 'text/plain' ? '# Quay\n## Craft\n- I write it down\n## People\n- I teach\n' : '',
    };
    fireEvent.paste(area, { clipboardData });
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Quay'));
    expect(area.value).toBe('# Quay\n## Craft\n- I write it down\n## People\n- I teach\n');
  });

  it('has what gave way to another start back, with all that was chosen for it, until the other is worked on', async () => {
    open();
    paste(TEXT);
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Ours' } });
    await press('Drop: Is passionate about quality');
    await press('Start over');
    const area = screen.getByLabelText<HTMLTextAreaElement>('The ladder');
    expect(area.value).toBe('');
    expect(document.activeElement).toBe(area);
    await waitFor(async () => expect(await readDraft('import', 'ladder:')).toEqual({}));
    await press('Undo');
    await screen.findByText('1 behaviour');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ours');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await waitFor(async () => expect((await readDraft('import', 'ladder:')).form).toContain('isDropped'));
    await press('Start over');
    paste('# Quay');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('offers nothing back of a ladder that was saved', async () => {
    const { said } = open();
    paste(TEXT);
    await press('Start over');
    await press('Undo');
    await press('Add and use it');
    await waitFor(() => expect(said).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('shows the rule that is in force, and replaces it only by one that is chosen here', async () => {
    const first = open();
    paste(TEXT);
    await press('Add and use it');
    await waitFor(() => expect(first.said).toHaveLength(1));
    first.unmount();
    const { id, behaviours } = await readActiveLadder();
    const of = behaviours.map((behaviour) => behaviour.id);
    for (const each of of) await setRule(id, each, { ...OWN, wins: 7 });
    const second = open(id);
    paste(TEXT);
    expect(await screen.findAllByText(/^7 wins in 30 days/)).toHaveLength(2);
    await press(/^Edit: Designs/);
    fireEvent.change(screen.getByLabelText('Wins'), { target: { value: '3' } });
    await press('Apply the changes');
    await waitFor(() => expect(second.said).toHaveLength(1));
    expect((await readActiveLadder()).behaviours.map(({ rule }) => rule.wins)).toEqual([7, 3]);
  });

  it('is there again where the page was closed in the middle', async () => {
    const first = open();
    paste(TEXT);
    await screen.findByText('2 behaviours · 1 line to look at');
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Ours' } });
    await press('Drop: Is passionate about quality');
    first.unmount();
    await waitFor(async () => expect((await readDraft('import', 'ladder:')).form).toContain('isDropped'));
    open();
    await screen.findByText('1 behaviour');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ours');
  });

  it('applies a newer version to the ladder that is there, rules and ids kept', async () => {
    const first = open();
    paste(TEXT);
    await press('Add and use it');
    await waitFor(() => expect(first.said).toHaveLength(1));
    first.unmount();
    const before = await readActiveLadder();
    const { said } = open(before.id);
    paste(TEXT.replace('Designs a service', 'Designs a whole service'));
    await screen.findByText('Was: Designs a service and says what it will cost to run');
    await press('Apply the changes');
    await waitFor(() => expect(said).toEqual(['Applied to Jetty, Senior engineer. Its evidence is where it was.']));
    const after = await readActiveLadder();
    expect(after.behaviours.map(({ id }) => id)).toEqual(before.behaviours.map(({ id }) => id));
    expect(await db.ladders.count()).toBe(1);
  });

  it('offers nothing to save where nothing is left or named', async () => {
    open();
    paste('- Tests the edges\n');
    await screen.findByText('Give it a name.', { selector: '.ui-notice-title' });
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Ours' } });
    await press('Drop: Tests the edges');
    await screen.findByText(/^No line is left/);
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});
