// @vitest-environment happy-dom

import { existsSync, readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { HandOver } from '@/components/packet/handed/HandOver';
import { ProblemFields } from '@/components/plan/steps/ProblemFields';
import { Appearance } from '@/components/settings/Appearance';
import { AboutYou } from '@/components/settings/level/AboutYou';
import { AddName } from '@/components/settings/names/AddName';
import { EmployerForm } from '@/components/settings/names/EmployerForm';
import { FirstWin } from '@/components/welcome/FirstWin';
import { WinsSection } from '@/components/wins/WinsSection';
import { db } from '@/lib/db/database';
import { newRecord } from '@/lib/domain/record';
import { emptyLog } from '../empty-log';
import { aPlan } from '../lib/domain/a-plan';
import { aPacket, OPTIONS } from '../lib/domain/packet/a-packet';

/** A surface with a field: what stands in it when the disk is full, and how it is saved. */
interface Surface {
  what: ReactNode;
  field: string;
  button: RegExp | null;
  told: RegExp;
  rows: () => Promise<number>;
  /** Whoever shows it takes it away once it has saved. */
  closes?: true;
}

const PLAN = newRecord('00000000-0000-4000-8000-000000000011', aPlan(), { now: new Date(), installationId: 'a' });
const FULL = /(disk|storage) is full|browser refused to write/;

const SURFACES: Record<string, Surface> = {
  'packet hand-over': {
    what: <HandOver packet={aPacket({})} options={OPTIONS} today="2026-11-02" isBehind={false} />,
    field: 'To whom',
    button: /^Keep as handed over$/,
    told: /It was not kept/,
    rows: () => db.packets.count(),
  },
  'names: a name': {
    what: <AddName onNews={() => undefined} />,
    field: 'Name',
    button: /^Add$/,
    told: /That was not saved/,
    rows: () => db.aliases.count(),
  },
  'names: an employer': {
    what: <EmployerForm onClose={() => undefined} />,
    field: 'Name',
    button: /^(Add|Save)$/,
    told: /That was not saved/,
    rows: () => db.employers.count(),
    closes: true,
  },
  'the first win': {
    what: <FirstWin />,
    field: 'What did you do?',
    button: /^Save/,
    told: /That was not saved/,
    rows: () => db.wins.count(),
  },
  'the line about you': {
    what: <AboutYou asksEmployer />,
    field: 'Employer',
    button: /^Save$/,
    told: /That was not saved/,
    rows: () => db.employers.count(),
  },
  'plan: the problem': {
    what: <ProblemFields plan={PLAN} />,
    field: 'What is the problem called?',
    button: null,
    told: /That was not saved/,
    rows: async () => Number((await db.plans.get(PLAN.id))?.problem.name === 'Mine' && 1),
  },
  'the editor': {
    what: (
      <LadderProvider>
        <WinsSection />
      </LadderProvider>
    ),
    field: 'Title',
    button: null,
    told: /Not saved/,
    rows: () => db.wins.count(),
  },
};

/** Surfaces whose own tests show the same, and the words there that show it. */
const SHOWN_ELSEWHERE: Record<string, [file: string, shows: string]> = {
  'the quick log': ['tests/unit/components/popup/Popup.test.tsx', 'QuotaExceededError'],
  'the panel of a page, through the worker': [
    'tests/unit/components/page-button/panel/draw-panel.test.ts',
    'storage-full',
  ],
  'the page button': ['tests/unit/components/page-button/mount.test.ts', 'storage-full'],
  'the panel of a list': ['tests/unit/components/page-button/list/walk-pages.test.ts', 'storage-full'],
  'menus, keys and the address bar': ['tests/unit/lib/shortcuts/confirm.test.ts', 'storage-full'],
  'the edits of a win': ['tests/unit/components/wins/editor/win-edits.test.ts', 'storage-full'],
  'the inbox': ['tests/unit/components/inbox/Inbox.test.tsx', 'QuotaExceededError'],
  mapping: ['tests/unit/components/map/MapSection.test.tsx', 'QuotaExceededError'],
  'the check-in': ['tests/unit/components/check-in/CheckIn.test.tsx', 'QuotaExceededError'],
  'the quiz': ['tests/unit/components/quiz/Quiz.test.tsx', 'QuotaExceededError'],
  'the checklist’s forms': ['tests/unit/components/checklist/use-evidence-forms.test.tsx', 'QuotaExceededError'],
  'the audit': ['tests/unit/components/audit/AuditParts.test.tsx', 'That was not saved'],
  'the talk': ['tests/unit/components/talk/TalkSection.test.tsx', 'That was not saved'],
  'the update for stakeholders': ['tests/unit/components/talk/update/UpdatePage.test.tsx', 'That was not saved'],
  'a merge': ['tests/unit/components/settings/data/merge/MergePreview.test.tsx', 'storage-full'],
  'a draft': ['tests/unit/components/drafts/use-kept.test.tsx', 'QuotaExceededError'],
};

function fillTheDisk(): void {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  for (const name of ['add', 'put'] as const) vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(full);
}

beforeEach(async () => {
  location.hash = '#/wins/new';
  await emptyLog();
  await db.plans.add(PLAN);
});

describe('a write that fails', () => {
  it.each(Object.entries(SURFACES))('%s: is told, the words stay, and the next try saves them', async (_, surface) => {
    render(surface.what);
    const field = await screen.findByLabelText<HTMLInputElement>(surface.field);
    fillTheDisk();
    const before = await surface.rows();
    fireEvent.change(field, { target: { value: 'Mine' } });
    const press = () => surface.button && fireEvent.click(screen.getByRole('button', { name: surface.button }));
    press();
    await waitFor(() => {
      const told = screen.getAllByRole('alert').map(({ textContent }) => textContent);
      expect(told.join()).toMatch(surface.told);
      expect(told.join()).toMatch(FULL);
    });
    expect(screen.getByLabelText<HTMLInputElement>(surface.field).value).toBe('Mine');
    expect(await surface.rows()).toBe(before);

    vi.restoreAllMocks();
    press();
    const again = screen.queryByRole('button', { name: 'Try again' });
    if (again) fireEvent.click(again);
    else if (!surface.button) fireEvent.change(field, { target: { value: 'Mine ' } });
    if (!surface.button && !again) fireEvent.change(field, { target: { value: 'Mine' } });
    await waitFor(async () => expect(await surface.rows()).toBe(before + 1));
    if (!surface.closes) await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('settings: the choice goes back to what is stored', async () => {
    render(<Appearance />);
    const dark = await screen.findByRole<HTMLInputElement>('radio', { name: 'Dark' });
    fillTheDisk();
    fireEvent.click(dark);
    expect((await screen.findByRole('alert')).textContent).toMatch(FULL);
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(false));
  });

  it.each(Object.entries(SHOWN_ELSEWHERE))('%s: has a test of its own', (_, [file, shows]) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(shows);
  });
});
