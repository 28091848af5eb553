// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { NewWin } from '@/components/wins/editor/NewWin';
import { db } from '@/lib/db/database';
import { NOTHING_CARRIED } from '@/lib/domain/win/carried-words';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

it('a link may be the first thing that is said of a new win; what is none begins nothing', async () => {
  const back = { href: '#/wins', title: () => 'Wins' };
  const added: string[] = [];
  render(
    <NewWin
      ladder={seniorEngineer}
      behaviourIds={[]}
      carried={NOTHING_CARRIED}
      back={back}
      onAdded={(id) => added.push(id)}
      onTrash={() => {}}
    />,
  );
  const field = await screen.findByLabelText<HTMLInputElement>('Add a link');
  const add = (link: string) => {
    fireEvent.change(field, { target: { value: link } });
    fireEvent.click(screen.getByText('Add'));
  };
  add('nonsense');
  await screen.findByText(/^This cannot be kept as a link/);
  expect(await db.wins.count()).toBe(0);
  add('https://github.com/acme/orchard/pull/12');
  await screen.findByText('acme/orchard #12');
  expect(await db.wins.toArray()).toMatchObject([{ id: added[0], status: 'draft', deletedAt: null }]);
  expect(field.value).toBe('');
});
