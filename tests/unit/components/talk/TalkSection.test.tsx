// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leftDraft } from '@/components/drafts/left-draft';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { TalkSection } from '@/components/talk/TalkSection';
import { db } from '@/lib/db/database';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { addCriterion, listCriteria } from '@/lib/db/talk/criteria';
import { holdTalk, listTalks, planTalk } from '@/lib/db/talk/talks';
import { emptyLog } from '../../empty-log';
import { BLANK_CRITERION } from '../../lib/domain/a-criterion';
import { aLadder } from '../../lib/domain/a-ladder';

const show = (route = '#/talk') => {
  location.hash = route;
  render(
    <LadderProvider>
      <TalkSection />
    </LadderProvider>,
  );
};
const comeBack = (route?: string) => {
  cleanup();
  show(route);
};
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-12-04T12:00:00');
  localStorage.clear();
  await emptyLog();
});

async function plan(heldOn: string | null = '2026-12-04'): Promise<string> {
  const talkId = crypto.randomUUID();
  await planTalk(talkId, { heldOn, with: 'Mara' });
  return talkId;
}

describe('before a talk', () => {
  it('one is planned by one press, and every field is kept as it is typed', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Prepare a talk' }));
    type(await screen.findByLabelText('Day'), '2026-12-08');
    type(screen.getByLabelText('Time'), '10:30');
    type(screen.getByLabelText('Length'), '45');
    type(screen.getByLabelText('With whom'), 'Mara');
    type(screen.getByLabelText('What else do you want to ask?'), 'Who else decides?');
    await waitFor(async () =>
      expect(await listTalks()).toMatchObject([
        { heldOn: '2026-12-08', at: '10:30', minutes: 45, with: 'Mara', agenda: 'Who else decides?' },
      ]),
    );
    const agenda = await screen.findByRole('region', { name: 'Conversation about next steps' });
    await within(agenda).findByText('Who else decides?');
    expect(within(agenda).getByText('Which gaps must I close?')).toBeTruthy();
    expect(within(agenda).queryByText(/Mara/)).toBeNull();
  });

  it('the focus is never left where a button was', async () => {
    show();
    const focused = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));
    const press = async (name: string) => {
      const button = await screen.findByRole('button', { name });
      button.focus();
      fireEvent.click(button);
    };
    await press('Prepare a talk');
    await focused(await screen.findByLabelText('Day'));
    await press('Drop this talk');
    await focused(await screen.findByRole('link', { name: 'Before' }));
  });

  it('no calendar file is made without a day', async () => {
    await plan(null);
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Add to your calendar' }));
    await screen.findByText('Set a day first.');
  });

  it('a planned talk is dropped, and comes back', async () => {
    await plan('2026-12-08');
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Drop this talk' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByLabelText('With whom')).toHaveProperty('value', 'Mara');
  });

  it('the agenda is copied as it stands', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as never);
    await plan('2026-12-08');
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the agenda' }));
    await screen.findByText('Copied.');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Conversation about next steps\nDec 8, 2026\n\nTwo questions\n/);
  });
});

describe('during a talk', () => {
  const line = () => within(screen.getByRole('form', { name: 'New criterion' }));

  it('lines are added one after another, each with what is known of it, and one that is half typed stays', async () => {
    const talkId = await plan();
    show();
    await screen.findByLabelText('Notes');
    type(line().getByLabelText('What must be shown?'), 'Lead one design');
    type(line().getByLabelText('How will we know?'), 'Two teams build on it');
    type(line().getByLabelText('Behaviour'), 'architecture');
    type(line().getByLabelText('Due'), '2026-12-18');
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await screen.findByRole('listitem', { name: 'Criterion 1' });
    await waitFor(() => expect(line().getByLabelText('What must be shown?')).toHaveProperty('value', ''));
    expect(document.activeElement).toBe(line().getByLabelText('What must be shown?'));
    expect(await listCriteria()).toMatchObject([
      {
        talkId,
        what: 'Lead one design',
        howKnown: 'Two teams build on it',
        ladderId: 'senior-engineer',
        behaviourId: 'architecture',
        dueOn: '2026-12-18',
        state: 'open',
      },
    ]);
    type(line().getByLabelText('What must be shown?'), 'Explain a');
    comeBack();
    await screen.findByLabelText('Notes');
    await waitFor(() => expect(line().getByLabelText('What must be shown?')).toHaveProperty('value', 'Explain a'));
  });

  it("a due day that is half typed is asked for in Winnow's words", async () => {
    await plan();
    show();
    await screen.findByLabelText('Notes');
    type(line().getByLabelText('What must be shown?'), 'Lead one design');
    const day = line().getByLabelText('Due');
    // What a browser says of a field in which a day and no month was typed.
    vi.spyOn(day as HTMLInputElement, 'validity', 'get').mockReturnValue({ badInput: true } as ValidityState);
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await line().findByText('Enter a whole date.');
    await waitFor(() => expect(document.activeElement).toBe(day));
    expect(await listCriteria()).toEqual([]);
  });

  it('a due day whose year is half typed is asked for again, with the words still there', async () => {
    await plan();
    show();
    await screen.findByLabelText('Notes');
    type(line().getByLabelText('What must be shown?'), 'Lead one design');
    type(line().getByLabelText('Due'), '0002-12-18');
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await line().findByText('Give all four digits of the year.');
    await waitFor(() => expect(document.activeElement).toBe(line().getByLabelText('Due')));
    expect(await listCriteria()).toEqual([]);
    type(line().getByLabelText('Due'), '2026-12-18');
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await waitFor(async () =>
      expect(await listCriteria()).toMatchObject([{ what: 'Lead one design', dueOn: '2026-12-18' }]),
    );
  });

  for (const works of [true, false]) {
    it(`no key is lost that is pressed while a line is ${works ? 'being added' : 'failing to be'}`, async () => {
      await plan();
      show();
      await screen.findByLabelText('Notes');
      if (!works) vi.spyOn(db.criteria, 'add').mockRejectedValueOnce(new Error('full'));
      const field = line().getByLabelText('What must be shown?');
      type(field, 'Lead one design');
      fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
      expect(field).toHaveProperty('value', '');
      expect(document.activeElement).toBe(field);
      type(field, 'Explain');
      await screen.findByText(works ? 'Kept as you type.' : 'That was not saved');
      if (works) await screen.findByRole('listitem', { name: 'Criterion 1' });
      expect(field).toHaveProperty('value', works ? 'Explain' : 'Lead one design Explain');
      fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
      await waitFor(async () =>
        expect((await listCriteria()).map(({ what }) => what).sort()).toEqual(
          works ? ['Explain', 'Lead one design'] : ['Lead one design Explain'],
        ),
      );
    });
  }

  it('a talk that gets today for its day does not carry off the page that says so', async () => {
    await plan('2026-12-08');
    show();
    type(await screen.findByLabelText('Day'), '2026-12-04');
    await waitFor(async () => expect((await listTalks())[0]?.heldOn).toBe('2026-12-04'));
    expect(screen.getByRole('button', { name: 'Add to your calendar' })).toBeTruthy();
  });

  it('a line without what must be shown is asked for it, and nothing is added', async () => {
    await plan();
    show();
    await screen.findByLabelText('Notes');
    type(line().getByLabelText('How will we know?'), 'Two teams');
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await screen.findByText('Write what must be shown first.');
    expect(await listCriteria()).toEqual([]);
  });

  it('Enter in a line that is there goes on to the next one', async () => {
    const talkId = await plan();
    await addCriterion(crypto.randomUUID(), { ...BLANK_CRITERION, talkId });
    show();
    const row = within(await screen.findByRole('listitem', { name: 'Criterion 1' }));
    fireEvent.keyDown(row.getByLabelText('How will we know?'), { key: 'Enter' });
    await waitFor(() => expect(document.activeElement).toBe(line().getByLabelText('What must be shown?')));
  });

  it('notes that a page could not write any more are there again', async () => {
    const talkId = await plan();
    leftDraft('talk', `notes ${talkId}`).leave({ text: 'Exports first' });
    show();
    await waitFor(() => expect(screen.getByLabelText('Notes')).toHaveProperty('value', 'Exports first'));
    await waitFor(async () => expect((await listTalks())[0]?.notes).toBe('Exports first'));
  });

  it('what cannot be written is said, and stays in the field', async () => {
    await plan();
    show();
    await screen.findByLabelText('Notes');
    vi.spyOn(db.criteria, 'add').mockRejectedValue(new Error('full'));
    type(line().getByLabelText('What must be shown?'), 'Lead one design');
    fireEvent.submit(screen.getByRole('form', { name: 'New criterion' }));
    await screen.findByText('That was not saved');
    expect(line().getByLabelText('What must be shown?')).toHaveProperty('value', 'Lead one design');
  });

  it('it ends with what was half typed, and the end can be taken back', async () => {
    const talkId = await plan('2026-12-09');
    show('#/talk?at=during');
    await screen.findByLabelText('Notes');
    type(line().getByLabelText('What must be shown?'), 'Half typed');
    fireEvent.click(screen.getByRole('button', { name: 'We have talked' }));
    await screen.findByRole('heading', { name: 'Half typed' });
    expect(location.hash).toBe('#/talk?at=after');
    expect(await listTalks()).toMatchObject([{ id: talkId, state: 'held', heldOn: '2026-12-04' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await listTalks()).toMatchObject([{ id: talkId, state: 'planned', heldOn: '2026-12-09' }]),
    );
  });
});

describe('after a talk', () => {
  async function holdOne(): Promise<void> {
    const talkId = await plan('2026-11-26');
    await holdTalk(talkId, { criterionId: crypto.randomUUID(), fields: { ...BLANK_CRITERION, talkId } });
    show();
    await screen.findByRole('heading', { name: BLANK_CRITERION.what });
  }

  it('what was asked for changes its standing, and what is settled is put away', async () => {
    await holdOne();
    fireEvent.click(screen.getByRole('radio', { name: 'Agreed' }));
    await screen.findByText('1 agreed or dropped');
    expect(await listCriteria()).toMatchObject([{ state: 'agreed' }]);
  });

  it('what was asked for by another ladder is proven by the behaviour that restates it', async () => {
    await saveLadder(aLadder({ teaching: ['mentor'] }), null, { use: true });
    const about = { talkId: await plan('2026-11-26'), ladderId: 'senior-engineer', behaviourId: 'mentor' };
    await addCriterion(crypto.randomUUID(), { ...BLANK_CRITERION, ...about });
    show('#/talk?at=after');
    expect(await screen.findByText(/^The log shows/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See it on the checklist' }).getAttribute('href')).toContain('teaching');
  });

  it('a line is taken away, and comes back', async () => {
    await holdOne();
    fireEvent.click(screen.getByRole('button', { name: `Remove: ${BLANK_CRITERION.what}` }));
    await waitFor(async () => expect(await listCriteria()).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: BLANK_CRITERION.what });
  });

  it('the next talk is suggested, and begins like the last one', async () => {
    await holdOne();
    await screen.findByText('Dec 24, 2026 would be a good day: four weeks after the last one.');
    fireEvent.click(screen.getByRole('button', { name: 'Prepare it' }));
    expect(await screen.findByLabelText('With whom')).toHaveProperty('value', 'Mara');
    expect(screen.getByLabelText('Day')).toHaveProperty('value', '2026-12-24');
  });

  it('past talks can be read, and one that is taken away leaves what was asked for', async () => {
    await holdOne();
    await screen.findByText('Nov 26, 2026, with Mara');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the talk of Nov 26, 2026' }));
    await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(screen.queryByText('Past talks')).toBeNull());
    expect(screen.getByRole('heading', { name: BLANK_CRITERION.what })).toBeTruthy();
  });
});
