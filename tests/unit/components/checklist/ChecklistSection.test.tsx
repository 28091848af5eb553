// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { emptyForm } from '@/components/checklist/evidence-form';
import { WriteWin } from '@/components/checklist/WriteWin';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { listClaims } from '@/lib/db/proof/claims';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

it('a claim by a slip is taken back, the first one to none', { timeout: 30_000 }, async () => {
  render(
    <LadderProvider>
      <ChecklistSection />
    </LadderProvider>,
  );
  const row = within(await screen.findByRole('region', { name: 'I find problems nobody assigned to me' }));
  const choice = (name: string) => row.getByRole<HTMLInputElement>('radio', { name });
  await waitFor(() => expect(choice('sometimes').disabled).toBe(false));
  fireEvent.click(choice('sometimes'));
  await screen.findByText('You say: sometimes.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await listClaims('senior-engineer')).toEqual([]));
  await waitFor(() => expect(choice('sometimes').checked).toBe(false));
  expect(screen.queryByText('You say: sometimes.')).toBeNull();
});

it('the form that adds evidence is saved by Ctrl+Enter, and goes to the field that is missing', async () => {
  const [behaviour] = seniorEngineer.behaviours;
  if (!behaviour) throw new Error('the built-in ladder is empty');
  const ways = { isKept: true, onForm: () => undefined, onCancel: () => undefined };
  const onSaved = vi.fn();
  const form = emptyForm(behaviour.rule, '2026-11-30');
  const show = (given: typeof form) => (
    <LadderProvider>
      <WriteWin behaviour={behaviour} form={given} onSaved={onSaved} {...ways} />
    </LadderProvider>
  );
  const { rerender } = render(show(form));
  const did = await screen.findByRole('textbox', { name: 'What did you do?' });
  const when = screen.getByLabelText('When?');
  const save = (from: HTMLElement) => fireEvent.keyDown(from, { key: 'Enter', ctrlKey: true });
  save(when);
  await waitFor(() => expect(document.activeElement).toBe(did));
  expect(did.getAttribute('aria-invalid')).toBe('true');
  rerender(show({ ...form, did: 'I found a leak', occurredOn: '2099-01-01' }));
  save(did);
  expect(document.activeElement).toBe(when);
  expect(onSaved).not.toHaveBeenCalled();
  rerender(show({ ...form, did: 'I found a leak', occurredOn: '2020-01-01' }));
  save(did);
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('Saved “I found a leak”.'));
});

it('the form that adds evidence takes no more words than a win holds', { timeout: 30_000 }, async () => {
  const { behaviours } = seniorEngineer;
  for (const behaviour of behaviours) {
    const form = emptyForm(behaviour.rule, '2026-11-30');
    const nothing = () => undefined;
    const ways = { isKept: true, onForm: nothing, onSaved: nothing, onCancel: nothing };
    render(<WriteWin behaviour={behaviour} form={form} {...ways} />, { wrapper: LadderProvider });
    const fields = (await screen.findAllByRole('textbox')).filter((field) => field.getAttribute('type') !== 'url');
    for (const field of fields) {
      const limit = field instanceof HTMLTextAreaElement ? TEXT_LIMIT : TITLE_LIMIT;
      expect(field.getAttribute('maxlength')).toBe(String(limit));
    }
    cleanup();
  }
});
