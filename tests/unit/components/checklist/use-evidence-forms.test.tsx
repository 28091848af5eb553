// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readEvidenceDrafts } from '@/components/checklist/evidence-drafts';
import { emptyForm } from '@/components/checklist/evidence-form';
import { useEvidenceForms } from '@/components/checklist/use-evidence-forms';
import { leftDraft } from '@/components/drafts/left-draft';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';

const [behaviour] = seniorEngineer.behaviours;
if (!behaviour) throw new Error('the ladder has behaviours');
const { id, rule } = behaviour;
const form = { ...emptyForm(rule, '2026-11-23'), did: 'I traced the retry', occurredOn: '2026-11-' };

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
});

describe('half-typed evidence', () => {
  it('is there again when one comes back, and only of this behaviour', async () => {
    const first = renderHook(useEvidenceForms);
    act(() => first.result.current.put(id, form));
    first.unmount();
    await waitFor(async () => expect(await db.drafts.count()).toBe(1));
    const second = renderHook(useEvidenceForms);
    await waitFor(() => expect(second.result.current.forms).toEqual({ [id]: form }));
  });

  it('is forgotten once it is saved, and where nothing is left of it', async () => {
    const { result } = renderHook(useEvidenceForms);
    act(() => result.current.put(id, form));
    await waitFor(async () => expect(await db.drafts.count()).toBe(1));
    act(() => result.current.put(id, { ...form, did: ' ' }));
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
    act(() => result.current.put(id, form));
    act(() => result.current.put(id, undefined));
    await waitFor(async () => expect(await readEvidenceDrafts()).toEqual({ drafts: {}, unwritten: {} }));
    expect(result.current.forms[id]).toBeUndefined();
  });

  it('is there again after a page that went before any of it was written', async () => {
    await keepDraft('checklist', id, { form: JSON.stringify({ ...form, did: 'I traced' }) });
    leftDraft('checklist', id).leave({ form: JSON.stringify(form) });
    const { result } = renderHook(useEvidenceForms);
    await waitFor(() => expect(result.current.forms).toEqual({ [id]: form }));
    await waitFor(async () => expect(await readEvidenceDrafts()).toMatchObject({ drafts: { [id]: form } }));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  it('that a page left is there before the first key, and no key goes over it', async () => {
    leftDraft('checklist', id).leave({ form: JSON.stringify(form) });
    const { result } = renderHook(useEvidenceForms);
    expect(result.current.forms).toEqual({ [id]: form });
    const longer = { ...form, did: `${form.did} loop` };
    act(() => result.current.put(id, longer));
    await waitFor(async () => expect(await readEvidenceDrafts()).toMatchObject({ drafts: { [id]: longer } }));
    expect(result.current.forms).toEqual({ [id]: longer });
  });

  it('is what the log has where that is later than what a page left', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
    leftDraft('checklist', id).leave({ form: JSON.stringify({ ...form, did: 'I traced' }) });
    vi.setSystemTime(new Date('2026-03-02T10:00:01Z'));
    await keepDraft('checklist', id, { form: JSON.stringify(form) });
    const { result } = renderHook(useEvidenceForms);
    await waitFor(() => expect(result.current.forms).toEqual({ [id]: form }));
  });

  it('is in a store before the handler of the key returns', () => {
    const { result } = renderHook(useEvidenceForms);
    act(() => {
      result.current.put(id, form);
      expect(leftDraft('checklist', id).read()?.form).toContain(form.did);
    });
  });

  it('says where it cannot be kept', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.drafts.hook('creating', full);
    try {
      const { result } = renderHook(useEvidenceForms);
      act(() => result.current.put(id, form));
      await waitFor(() => expect(result.current.isKept).toBe(false));
    } finally {
      db.drafts.hook('creating').unsubscribe(full);
    }
  });

  it('that this build cannot read is left alone', async () => {
    await keepDraft('checklist', id, { form: '{"did":7}' });
    expect(await readEvidenceDrafts()).toEqual({ drafts: {}, unwritten: {} });
    expect(await db.drafts.count()).toBe(1);
  });
});
