// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AuditSection } from '@/components/audit/AuditSection';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { addTypedProject, listAuditProjects } from '@/lib/db/audit/audit-projects';
import { listGaps } from '@/lib/db/audit/gaps';
import { db } from '@/lib/db/database';
import { readWin, saveWin } from '@/lib/db/win/wins';
import { addDays, toDay } from '@/lib/domain/day';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../../lib/domain/a-pull-request';

const today = toDay(new Date());

beforeEach(emptyLog);

/** Wins of as many repositories, the first of them with the most. */
async function fill(...repositories: string[]): Promise<void> {
  let number = 0;
  for (const [index, repository] of repositories.entries()) {
    for (let count = repositories.length - index; count > 0; count--) {
      number += 1;
      const key = `gh:github.com/acme/${repository}/pull/${number}`;
      const fields = {
        ...pullRequestArtifact(number),
        key,
        url: `https://github.com/acme/${repository}/pull/${number}`,
      };
      const win = blankWin(addDays(today, -number), `Win ${number}`);
      await saveWin({ winId: crypto.randomUUID(), fields: win, artifact: { id: crypto.randomUUID(), fields } });
    }
  }
}

async function open() {
  render(
    <LadderProvider>
      <AuditSection />
    </LadderProvider>,
  );
  // By label and text: a role is looked for in all of a long page, slowly.
  await screen.findByLabelText('Parts of the audit');
}

const card = (name: string) => screen.findByLabelText(name);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = (label: RegExp) =>
  waitFor(() => expect(document.activeElement?.closest('fieldset')?.textContent).toMatch(label));
const answersOf = async (key: string) => {
  const row = (await listAuditProjects()).find((project) => project.key === key);
  return [row?.found, row?.decided, row?.wrote];
};

describe('the questions of the audit', { timeout: 60_000 }, () => {
  it('are answered by keys alone, each kept as it is given, and go on where one left off', async () => {
    await fill('orchard', 'press');
    await open();
    fireEvent.click(screen.getByText('Begin with acme/orchard'));
    await card('Project 1 of 2: acme/orchard');
    await focused(/Did you find it/);
    press('y');
    await focused(/architecture decisions/);
    press('P');
    await focused(/write something/);
    await waitFor(async () => expect(await answersOf('gh:github.com/acme/orchard')).toEqual(['yes', 'partly', null]));
    press('s');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Next project/));
    press('j');
    await card('Project 2 of 2: acme/press');
    await focused(/Did you find it/);
    press('n');
    await waitFor(async () => expect(await answersOf('gh:github.com/acme/press')).toEqual(['no', null, null]));
    expect(await answersOf('gh:github.com/acme/orchard')).toEqual(['yes', 'partly', 'skip']);

    cleanup();
    await open();
    expect(screen.getByText('4 of 6 answered')).toBeTruthy();
    await card('Project 2 of 2: acme/press');
    fireEvent.click(screen.getByText('Go on with acme/press'));
    await focused(/architecture decisions/);
    press('1');
    await focused(/Did you find it/);
    press('k');
    await card('Project 1 of 2: acme/orchard');
  });

  it('keep up with quick fingers: no answer that is read takes the next one with it', async () => {
    await fill('orchard');
    await open();
    fireEvent.click(screen.getByText('Begin with acme/orchard'));
    await focused(/Did you find it/);
    press('y');
    await waitFor(async () => expect((await answersOf('gh:github.com/acme/orchard'))[0]).toBe('yes'));
    for (const key of ['n', 'p']) press(key);
    expect(document.activeElement?.textContent).toMatch(/Next project/);
    await waitFor(async () => expect(await answersOf('gh:github.com/acme/orchard')).toEqual(['yes', 'no', 'partly']));
    expect(await screen.findByText('All 3 answered')).toBeTruthy();
  });

  it('leave a field alone, and do nothing by a key with Ctrl', async () => {
    await fill('orchard');
    await open();
    fireEvent.click(screen.getByText('Begin with acme/orchard'));
    await focused(/Did you find it/);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'n', ctrlKey: true });
    press('y');
    press('1');
    await focused(/Did you find it/);
    press('w');
    const field = await screen.findByLabelText('What did you find?');
    await waitFor(() => expect(document.activeElement).toBe(field));
    for (const key of ['n', 's', 'j', '2']) press(key);
    expect(document.activeElement).toBe(field);
    await waitFor(async () => expect(await answersOf('gh:github.com/acme/orchard')).toEqual(['yes', null, null]));
  });

  it('turn a yes into a win of the log, once, and take it back', async () => {
    await fill('orchard');
    await open();
    fireEvent.click(screen.getByText('Begin with acme/orchard'));
    await focused(/Did you find it/);
    press('y');
    fireEvent.click(await screen.findByLabelText('Make a win of it: Found it'));
    const form = await screen.findByLabelText('A win of this answer');
    expect(within(form).getByText(/Your words are added to this win/)).toBeTruthy();
    expect(within(form).getByLabelText<HTMLInputElement>('When').value).toBe(addDays(today, -1));
    const save = (how: object) => fireEvent.keyDown(form, { key: 'Enter', ctrlKey: true, ...how });
    for (const how of [{ repeat: true }, { isComposing: true }]) save(how);
    expect(within(form).queryByText('Write what you did, then save.')).toBeNull();
    save({});
    expect(await within(form).findByText('Write what you did, then save.')).toBeTruthy();
    fireEvent.change(within(form).getByLabelText('What did you find?'), {
      target: { value: 'I found the retry loop' },
    });
    fireEvent.click(within(form).getByText('Close'));
    fireEvent.click(await screen.findByLabelText('Make a win of it: Found it'));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('What did you find?')).value).toBe(
      'I found the retry loop',
    );
    fireEvent.click(screen.getByText('Save win'));

    expect(await screen.findByText('Added to the win, and kept: Win 1')).toBeTruthy();
    expect(await screen.findByText('Its win:')).toBeTruthy();
    expect(screen.queryByLabelText(/Make a win of it/)).toBeNull();
    const id = (await db.wins.toCollection().primaryKeys())[0] ?? '';
    expect(await readWin(id, 'senior-engineer')).toMatchObject({
      win: { title: 'Win 1', did: 'I found the retry loop', status: 'ready', origin: 'identified' },
      behaviourIds: ['find-problems'],
    });
    expect(await db.drafts.count()).toBe(0);

    fireEvent.click(screen.getByText('Undo'));
    expect(await screen.findByText('Taken back: Win 1')).toBeTruthy();
    expect(await readWin(id, 'senior-engineer')).toMatchObject({ win: { did: '', status: 'inbox' }, behaviourIds: [] });
    expect(await screen.findByLabelText('Make a win of it: Found it')).toBeTruthy();
  });
});

it('a project of a long name has a button of one line', { timeout: 60_000 }, async () => {
  await addTypedProject(crypto.randomUUID(), `Move${'-every-service'.repeat(18)}`);
  await open();
  expect(screen.getByText(/^Begin with Move-every/).textContent).toMatch(/^.{1,55}…$/);
});

describe('a win of an answer', { timeout: 60_000 }, () => {
  it('is one, though the page went before the answer was told of it', async () => {
    await addTypedProject(crypto.randomUUID(), 'On-call rota');
    await open();
    fireEvent.click(screen.getByText('Begin with On-call rota'));
    await focused(/Did you find it/);
    press('y');
    fireEvent.click(await screen.findByLabelText('Make a win of it: Found it'));
    fireEvent.change(await screen.findByLabelText('What did you find?'), {
      target: { value: 'I found the gap at night' },
    });
    await waitFor(async () => expect(await db.drafts.count()).toBe(1));
    vi.spyOn(db.auditProjects, 'put').mockRejectedValue(new DOMException('gone', 'AbortError'));
    fireEvent.click(screen.getByText('Save win'));
    await screen.findByText('That was not saved');
    expect(await db.wins.count()).toBe(1);
    cleanup();
    vi.restoreAllMocks();

    await open();
    fireEvent.click(await screen.findByLabelText('Questions for On-call rota'));
    fireEvent.click(await screen.findByLabelText('Make a win of it: Found it'));
    await screen.findByLabelText('What did you find?');
    fireEvent.click(screen.getByText('Save win'));
    await screen.findByText('Its win:');
    expect(await db.wins.count()).toBe(1);
    expect(await db.drafts.count()).toBe(0);
  });
});

describe('the projects of the audit', { timeout: 60_000 }, () => {
  it('are added by a name once, put aside and brought back', async () => {
    await fill('orchard');
    await open();
    const add = screen.getByText('Add project');
    fireEvent.click(add);
    expect(screen.getByRole('alert').textContent).toMatch(/Write its name/);
    fireEvent.change(screen.getByLabelText('Another project'), { target: { value: 'ACME/orchard' } });
    fireEvent.click(add);
    expect(screen.getByRole('alert').textContent).toMatch(/already/);
    fireEvent.change(screen.getByLabelText('Another project'), { target: { value: 'On-call rota' } });
    fireEvent.click(add);
    fireEvent.click(add);
    expect(await screen.findByLabelText('Questions for On-call rota')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Put aside: acme/orchard'));
    expect(await screen.findByText('1 project, 1 put aside')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Bring back: acme/orchard'));
    expect(await screen.findByText('2 projects')).toBeTruthy();
  });

  it('are a short list even when there are forty', async () => {
    await fill(...Array.from({ length: 12 }, (_, index) => `repo-${String(index).padStart(2, '0')}`));
    await open();
    expect(screen.getAllByLabelText(/^Questions for/)).toHaveLength(8);
    fireEvent.click(screen.getByText('Show all 12 projects'));
    expect(screen.getAllByLabelText(/^Questions for/)).toHaveLength(12);
  });
});

describe('the gap list of the audit', { timeout: 60_000 }, () => {
  it('is rewritten as one types, dropped and restored; an empty line is the suggestion again', async () => {
    await open();
    const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Where proof could come from: I teach things/);
    const suggestion = field().value;
    fireEvent.change(field(), { target: { value: 'The guild talk' } });
    fireEvent.blur(field());
    await waitFor(async () => expect(await listGaps('senior-engineer')).toMatchObject([{ text: 'The guild talk' }]));
    expect(field().value).toBe('The guild talk');
    fireEvent.change(field(), { target: { value: '' } });
    fireEvent.blur(field());
    await waitFor(() => expect(field().value).toBe(suggestion));

    fireEvent.change(field(), { target: { value: 'The guild talk' } });
    fireEvent.click(screen.getByLabelText(/^Use the suggestion for: I teach things/));
    await waitFor(() => expect(field().value).toBe(suggestion));
    fireEvent.click(screen.getByLabelText(/^Bring my words back for: I teach things/));
    expect(field().value).toBe('The guild talk');
    expect(screen.queryByLabelText(/^Bring my words back/)).toBeNull();
    fireEvent.change(field(), { target: { value: '' } });
    fireEvent.blur(field());
    await waitFor(() => expect(field().value).toBe(suggestion));

    fireEvent.click(screen.getByLabelText(/^Drop: I teach things/));
    expect(await screen.findByText('1 dropped line')).toBeTruthy();
    expect(screen.queryByLabelText(/^Where proof could come from: I teach things/)).toBeNull();
    fireEvent.click(screen.getByLabelText(/^Restore: I teach things/));
    await waitFor(() => expect(field().value).toBe(suggestion));
  });
});
