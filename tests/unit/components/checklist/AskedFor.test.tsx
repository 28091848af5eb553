// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { AskedFor } from '@/components/checklist/AskedFor';
import { useLadder } from '@/components/ladder/LadderProvider';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aCriterion } from '../../lib/domain/a-criterion';
import { aLadder } from '../../lib/domain/a-ladder';

vi.mock('@/components/ladder/LadderProvider', () => ({ useLadder: vi.fn() }));

const asked = aCriterion({ what: 'Teach somebody', ladderId: 'senior-engineer', behaviourId: 'mentor' });

it.each([
  [seniorEngineer, 'mentor', 1],
  [seniorEngineer, 'unblock', 0],
  [aLadder({ teaching: ['mentor'], writing: ['proposal'] }), 'teaching', 1],
  [aLadder({ teaching: ['mentor'], writing: ['proposal'] }), 'writing', 0],
])('stands under the behaviour that it is about, by either ladder ($0.id, $1)', (ladder, behaviourId, lines) => {
  vi.mocked(useLadder).mockReturnValue(ladder);
  render(<AskedFor behaviourId={behaviourId} criteria={[asked]} />);
  expect(screen.queryAllByText(/Teach somebody/)).toHaveLength(lines);
});
