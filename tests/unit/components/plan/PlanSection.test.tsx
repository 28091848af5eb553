// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { PlanSection } from '@/components/plan/PlanSection';
import { listPlans } from '@/lib/db/plan/plans';
import { addEmployer } from '@/lib/db/redaction/employers';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';

const show = (route: string) => {
  location.hash = route;
  render(
    <LadderProvider>
      <PlanSection />
    </LadderProvider>,
  );
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2027-03-01T12:00:00');
  await emptyLog();
});

async function startThere(gaps = 2): Promise<void> {
  show('#/plan');
  fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
  for (const box of (await screen.findAllByRole('checkbox')).slice(0, gaps)) fireEvent.click(box);
  fireEvent.click(screen.getByRole('button', { name: 'Start the 90 days' }));
  await screen.findByText('Day 1 of 90 · week 1');
}

async function aWin(occurredOn: string, behaviourIds: string[], changes: Partial<WinFields> = {}): Promise<void> {
  const fields = { ...blankWin(occurredOn, 'A win'), did: 'I did a thing', status: 'ready' as const, ...changes };
  const evidence = { ladderId: 'senior-engineer', behaviourIds, by: 'user' as const };
  await saveWin({ winId: crypto.randomUUID(), fields, evidence });
}

/** Opens the section anew on another day. */
function comeBack(day: string, route = '#/plan'): void {
  cleanup();
  vi.setSystemTime(`${day}T12:00:00`);
  show(route);
}

describe('the plan', () => {
  it('says of an address without a plan that nothing was lost', async () => {
    show('#/plan/nowhere');
    await screen.findByRole('heading', { name: 'There is no plan at this address' });
    screen.getByText(/nothing was lost/);
  });

  it('says how many wins of this week wait in the inbox, and leads there', async () => {
    await startThere();
    expect(screen.queryByRole('link', { name: /in the inbox/ })).toBeNull();
    await aWin('2027-03-01', [], { status: 'inbox' });
    const link = await screen.findByRole('link', { name: '1 waits in the inbox' });
    expect(link.getAttribute('href')).toBe('#/inbox');
  });

  it('is not offered before the gate is answered, nor begun without a gap', async () => {
    show('#/plan');
    await screen.findByText('Is your technical work solid?');
    expect(screen.queryByRole('button', { name: 'Start the 90 days' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Not yet' }));
    await screen.findByText('Then this plan is not the next thing');
    fireEvent.click(screen.getByRole('button', { name: 'Plan all the same' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Start the 90 days' }));
    await screen.findByText('Choose at least one gap, then start.');
    expect(await listPlans()).toEqual([]);
  });

  it('says the one thing, draws thirteen weeks, and opens the phase that is under way', async () => {
    await startThere();
    expect(screen.getByText('Audit of the last six months.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^0 wins so far/ })).toBeTruthy();
    expect(document.querySelectorAll('.plan-week')).toHaveLength(13);
    const open = [...document.querySelectorAll<HTMLDetailsElement>('.plan-steps')].map((phase) => phase.open);
    expect(open).toEqual([true, false, false]);
  });

  it('that was ended by a slip goes on', async () => {
    await startThere();
    fireEvent.click(screen.getByRole('button', { name: 'End this plan early' }));
    fireEvent.click(screen.getByRole('button', { name: 'End the plan' }));
    await screen.findByText('The plan is ended. It stands among the earlier ones.');
    await screen.findByText('Is your technical work solid?');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Day 1 of 90 · week 1');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('comes to its verdict on day 90, and the next plan starts from where it resisted', async () => {
    await startThere(3);
    await aWin('2027-03-09', ['reasoned-no'], { reasoning: 'It would freeze the format' });
    await aWin('2027-03-10', []);
    comeBack('2027-05-29');
    await screen.findByText('1 win shows no behaviour yet. Map it first: the verdict reads what is linked.');
    // No day is left that a pause could keep.
    await screen.findByRole('heading', { name: 'End or move on' });
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'See the verdict' }));
    await screen.findByText('Where it resisted');
    const moved = await screen.findByRole('region', { name: 'What moved' });
    expect(within(moved).getByRole('heading', { level: 3 }).textContent).toBe('Judgement and autonomy');
    const resisted = screen.getByRole('region', { name: 'What did not move' });
    expect(within(resisted).getAllByRole('heading', { level: 3 })).toHaveLength(4);

    comeBack('2027-05-30', '#/plan/new');
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
    await screen.findByText('Taken from what did not move in your last plan. Change them as you like.');
    const chosen = screen.getAllByRole('checkbox', { checked: true });
    // The first open gap of each category that did not move, three at most.
    await waitFor(() => expect(chosen).toHaveLength(3));
    expect(screen.getByRole('link', { name: /^Mar\s1,\s2027 to May\s29,\s2027$/ })).toBeTruthy();
  });
});

it('whoever moves to another employer keeps level and aim, and is asked of the one they were at', async () => {
  await changeSettings({ profile: { level: 'Engineer II', since: null, target: 'Senior engineer' } });
  await addEmployer(crypto.randomUUID(), { name: 'Acme', startedOn: null, endedOn: null });
  show('#/plan/moving-on');
  const field = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
  await waitFor(async () => expect((await field(/^Employer of the chapter/)).value).toBe('Acme'));
  fireEvent.click(screen.getByRole('radio', { name: 'I was promoted' }));
  expect((await field(/^Your level from today on/)).value).toBe('');
  fireEvent.click(screen.getByRole('radio', { name: 'A new employer' }));
  await waitFor(async () => expect((await field(/^Your level from today on/)).value).toBe('Engineer II'));
  fireEvent.click(screen.getByRole('button', { name: 'Close this chapter' }));
  await screen.findByText('The chapter is closed');
  const kept = { level: 'Engineer II', target: 'Senior engineer', since: '2027-03-01' };
  expect((await readSettings()).profile).toEqual(kept);
});
