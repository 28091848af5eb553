// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEvidenceDrafts } from '@/components/checklist/evidence-drafts';
import { emptyForm } from '@/components/checklist/evidence-form';
import { useEvidenceForms } from '@/components/checklist/use-evidence-forms';
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
    await waitFor(async () => expect(await readEvidenceDrafts()).toEqual({}));
    expect(result.current.forms[id]).toBeUndefined();
  });

  it('is there again after a page that went before any of it was written', async () => {
    localStorage.setItem(`draft:checklist:${id}`, JSON.stringify({ form: JSON.stringify(form) }));
    await keepDraft('checklist', id, { form: JSON.stringify({ ...form, did: 'I traced' }) });
    const { result } = renderHook(useEvidenceForms);
    await waitFor(() => expect(result.current.forms).toEqual({ [id]: form }));
    await waitFor(async () => expect(await readEvidenceDrafts()).toEqual({ [id]: form }));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  it('is in a store before the handler of the key returns', () => {
    const { result } = renderHook(useEvidenceForms);
    act(() => {
      result.current.put(id, form);
      expect(localStorage.getItem(`draft:checklist:${id}`)).toContain(form.did);
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
    expect(await readEvidenceDrafts()).toEqual({});
    expect(await db.drafts.count()).toBe(1);
  });
});
