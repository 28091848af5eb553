// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { NewWin } from '@/components/wins/editor/NewWin';
import { db } from '@/lib/db/database';
import { saveWin, trashWin } from '@/lib/db/win/wins';
import { NOTHING_CARRIED } from '@/lib/domain/win/carried-words';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../../lib/domain/a-pull-request';

beforeEach(emptyLog);

let added: string[];
beforeEach(() => {
  added = [];
  render(
    <NewWin
      ladder={seniorEngineer}
      behaviourIds={[]}
      carried={NOTHING_CARRIED}
      back={{ href: '#/wins', title: () => 'Wins' }}
      onAdded={(id) => added.push(id)}
      onTrash={() => {}}
    />,
  );
});

async function addLink(link: string): Promise<HTMLInputElement> {
  const field = await screen.findByLabelText<HTMLInputElement>('Add a link');
  fireEvent.change(field, { target: { value: link } });
  fireEvent.click(screen.getByText('Add'));
  return field;
}

it('a link may be the first thing that is said of a new win; what is none begins nothing', async () => {
  await addLink('nonsense');
  await screen.findByText(/^This cannot be kept as a link/);
  expect(await db.wins.count()).toBe(0);
  const field = await addLink('https://github.com/acme/orchard/pull/12');
  await screen.findByText('acme/orchard #12');
  expect(await db.wins.toArray()).toMatchObject([{ id: added[0], status: 'draft', deletedAt: null }]);
  expect(field.value).toBe('');
});

it.each([
  [false, 'Another win has this link'],
  [true, 'A win in the trash has this link'],
])('a link of another win begins none (in the trash: %s)', async (inTrash, words) => {
  const winId = crypto.randomUUID();
  const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(12) };
  await saveWin({ winId, fields: blankWin('2026-11-20', 'One outbox'), artifact });
  if (inTrash) await trashWin(winId);
  await addLink(artifact.fields.url);
  await screen.findByText(new RegExp(`^${words}`));
  expect(screen.getByRole('link', { name: 'Open that win' }).getAttribute('href')).toBe(`#/wins/${winId}`);
  expect((await db.wins.toArray()).map(({ id }) => id)).toEqual([winId]);
  expect(added).toEqual([]);
});
