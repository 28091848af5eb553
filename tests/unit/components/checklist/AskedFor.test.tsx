// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { AskedFor } from '@/components/checklist/AskedFor';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { changeSettings } from '@/lib/db/settings';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';
import { aCriterion } from '../../lib/domain/a-criterion';
import { aLadder } from '../../lib/domain/a-ladder';

const company = aLadder({ teaching: ['mentor'], writing: ['proposal'] });
const asked = aCriterion({ what: 'Teach somebody', ladderId: 'senior-engineer', behaviourId: 'mentor' });

beforeEach(emptyLog);

it.each([
  [seniorEngineer, 'mentor', 1],
  [seniorEngineer, 'unblock', 0],
  [company, 'teaching', 1],
  [company, 'writing', 0],
])('stands under the behaviour that it is about, by either ladder ($0.id, $1)', async (ladder, behaviourId, lines) => {
  if (ladder === company) await saveLadder(company, null);
  await changeSettings({ ladderId: ladder.id });
  render(
    <LadderProvider>
      <p>{ladder.name}</p>
      <AskedFor behaviourId={behaviourId} criteria={[asked]} />
    </LadderProvider>,
  );
  await screen.findByText(ladder.name);
  expect(screen.queryAllByText(/Teach somebody/)).toHaveLength(lines);
});
