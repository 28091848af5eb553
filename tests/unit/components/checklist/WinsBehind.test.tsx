// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { WinsBehind } from '@/components/checklist/WinsBehind';
import { aProof } from '../../lib/domain/a-proof';
import { logged } from '../../lib/domain/logged-win';

afterEach(cleanup);

const wins = Array.from({ length: 700 }, (_, index) => logged(['mentor'], { title: `Win ${index}` }));

it('draws no win before it is opened, then the newest and a way to the rest', () => {
  const { container } = render(<WinsBehind wins={wins} proof={aProof('mentor', 'met')} onUnlink={() => {}} />);
  expect(screen.queryAllByRole('link')).toEqual([]);
  const row = container.querySelector('details');
  if (!row) throw new Error('nothing to open');
  row.open = true;
  fireEvent(row, new Event('toggle'));
  expect(screen.getAllByRole('button', { name: /^Unlink/ })).toHaveLength(30);
  expect(screen.getByText(/The newest 30 of 700/)).toBeTruthy();
  const all = screen.getByRole('link', { name: 'See all of them under Wins' });
  expect(all.getAttribute('href')).toBe('#/wins?behaviour=mentor');
});
