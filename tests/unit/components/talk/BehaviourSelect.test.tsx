// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { BehaviourSelect } from '@/components/talk/BehaviourSelect';
import { TalkSection } from '@/components/talk/TalkSection';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { listCriteria } from '@/lib/db/talk/criteria';
import { planTalk } from '@/lib/db/talk/talks';
import { emptyLog } from '../../empty-log';
import { aLadder } from '../../lib/domain/a-ladder';

const restating = aLadder({ teaching: ['mentor'] });
const chosen = () => screen.getByLabelText<HTMLSelectElement>('Behaviour').selectedOptions[0]?.textContent;

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
});

describe('the behaviour that something is about', () => {
  it.each([
    ['senior-engineer', 'mentor', 'I do teaching'],
    ['acme', 'teaching', 'I do teaching'],
    // Its own, and taken out of it since: the one that restates it was not asked for.
    ['acme', 'mentor', 'One of another ladder'],
    [null, 'mentor', 'I do teaching'],
    ['senior-engineer', 'unblock', 'One of another ladder'],
    [null, null, 'None of them'],
  ])('%j %j is shown as %j by a ladder that restates one', async (ladderId, behaviourId, label) => {
    await saveLadder(restating, null, { use: true });
    render(
      <LadderProvider>
        <BehaviourSelect about={{ ladderId, behaviourId }} onChange={vi.fn()} />
      </LadderProvider>,
    );
    await waitFor(() => expect(chosen()).toBe(label));
  });

  it('is the one that restates what was chosen before the ladder was another', async () => {
    await planTalk(crypto.randomUUID(), { heldOn: '2026-11-26', with: 'Mara' });
    location.hash = '#/talk?at=after';
    render(
      <LadderProvider>
        <TalkSection />
      </LadderProvider>,
    );
    const line = within(await screen.findByRole('form', { name: 'New criterion' }));
    const type = (label: string, value: string) => fireEvent.change(line.getByLabelText(label), { target: { value } });
    type('What must be shown?', 'Teach the team');
    type('Behaviour', 'mentor');
    await saveLadder(restating, null, { use: true });
    await waitFor(() => expect(chosen()).toBe('I do teaching'));
    fireEvent.click(line.getByText('Add it'));
    await waitFor(async () =>
      expect(await listCriteria()).toMatchObject([{ ladderId: 'acme', behaviourId: 'teaching' }]),
    );
  });
});
