// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WinsBehind } from '@/components/checklist/WinsBehind';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { db } from '@/lib/db/database';
import { aProof } from '../../lib/domain/a-proof';
import { logged } from '../../lib/domain/a-win';

afterEach(cleanup);

const wins = Array.from({ length: 700 }, (_, index) => logged(['mentor'], { title: `Win ${index}` }));

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.wins.bulkAdd(wins.map(({ win }) => win));
});

it('draws no win before it is opened, then the newest and a way to the rest', async () => {
  const newest = (count: number) => wins.slice(0, count).map(({ win }) => win.id);
  const { container } = render(
    <LadderProvider>
      <WinsBehind row={{ proof: aProof('mentor', 'met'), linked: 700, newest }} onUnlink={() => {}} />
    </LadderProvider>,
  );
  await screen.findByText('700 wins behind it');
  expect(screen.queryAllByRole('link')).toEqual([]);
  const row = container.querySelector('details');
  if (!row) throw new Error('nothing to open');
  row.open = true;
  fireEvent(row, new Event('toggle'));
  expect(await screen.findAllByRole('button', { name: /^Unlink/ })).toHaveLength(30);
  expect(screen.getByText(/The newest 30 of 700/)).toBeTruthy();
  const all = screen.getByRole('link', { name: 'See all of them under Wins' });
  expect(all.getAttribute('href')).toBe('#/wins?behaviour=mentor');
});
