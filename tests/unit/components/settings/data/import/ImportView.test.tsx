// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ImportView } from '@/components/settings/data/import/ImportView';
import { db } from '@/lib/db/database';
import { emptyLog } from '../../../../empty-log';

function open(text: string, name: string) {
  const { container } = render(<ImportView />);
  const input = container.querySelector('input[type="file"]');
  if (!input) throw new Error('no picker');
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(emptyLog);

describe('importing wins', () => {
  it('reads a table by columns that the user can change', async () => {
    open('Date,Win,Thing\n2026-03-04,Shipped,Half the load', 'a.csv');
    fireEvent.change(await screen.findByLabelText('What changed because of it'), { target: { value: '2' } });
    press(await screen.findByText('1 win').then(() => 'Add 1 win to the inbox'));
    await screen.findByText('1 win is in the inbox');
    expect(await db.wins.toArray()).toMatchObject([{ title: 'Shipped', outcome: 'Half the load', status: 'inbox' }]);
    press('Undo the import');
    await screen.findByText('Taken out again. 1 win');
    expect(await db.wins.count()).toBe(0);
  });

  it('asks what two days are, and for a day where there is none', async () => {
    open('- 03/04/2026 Either\n- Undated', 'a.md');
    await screen.findByText('Nothing would come in.');
    fireEvent.click(screen.getByRole('radio', { name: 'The month: Mar 4, 2026' }));
    await screen.findByText('1 win');
    fireEvent.change(screen.getByLabelText('Day for what has none'), { target: { value: '0002-05-06' } });
    expect(screen.queryByText('2 wins')).toBeNull();
    fireEvent.change(screen.getByLabelText('Day for what has none'), { target: { value: '2026-05-06' } });
    await screen.findByText('2 wins');
  });

  it('says what does not come in whole', async () => {
    open(`A word before.\n- 2026-03-04 Shipped\n  ${'x'.repeat(20_001)}\n- 2026-03-05 Held`, 'a.md');
    await screen.findByText(/^1 line belongs to no entry/);
    await screen.findByText(/^“Shipped” has a text of more than 20,000 characters/);
    await screen.findByText('2 wins');
  });

  it('says why it reads nothing', async () => {
    open('{"format":"winnow-backup"}', 'a.json');
    expect((await screen.findByRole('alert')).textContent).toContain('This is a Winnow backup');
  });
});
