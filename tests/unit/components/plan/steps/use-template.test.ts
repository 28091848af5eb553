// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { useTemplate } from '@/components/plan/steps/use-template';
import type { Running } from '@/components/plan/use-plans';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import { emptyLog } from '../../../empty-log';
import { logged } from '../../../lib/domain/a-win';

beforeEach(emptyLog);

/** A template on a day of a plan whose log has one win of that very day. */
async function templateOn(today: string, id: TemplateId) {
  const log = [logged([], { title: `Done on ${today}`, occurredOn: today })];
  const running = { plan: { id: 'plan', problem: { name: '', vagueFor: '' } }, log, today } as unknown as Running;
  const { result } = renderHook(() => useTemplate(id, running), { wrapper: LadderProvider });
  await waitFor(() => expect(result.current?.text).toBeDefined());
  return result;
}

describe('the text of a template', () => {
  it.each([
    ['update', '2026-11-29', 'Mine'],
    ['update', '2026-11-30', '- **This week:** Done on 2026-11-30.'],
    ['translation', '2026-11-30', 'Mine'],
    ['design-document', '2026-11-30', 'Mine'],
  ] as const)('%s, left on a Friday, is on %s: %s', async (id, day, expected) => {
    const friday = await templateOn('2026-11-27', id);
    act(() => friday.current.change('Mine'));
    expect((await templateOn(day, id)).current.text?.split('\n')[0]).toBe(expected);
  });
});
