// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { EditingContext } from '@/components/wins/editor/editing';
import { EmployerField } from '@/components/wins/editor/fields/EmployerField';
import { addEmployer } from '@/lib/db/redaction/employers';
import { emptyLog } from '../../../../empty-log';
import { aWin } from '../../../../lib/domain/a-win';

beforeEach(async () => {
  await emptyLog();
  await addEmployer(crypto.randomUUID(), { name: 'Initech', startedOn: null, endedOn: '2025-12-31' });
});

const open = (occurredOn: string) => {
  const changes: object[] = [];
  const win = aWin({ occurredOn });
  render(
    <EditingContext value={{ win, change: (change) => changes.push(change) }}>
      <EmployerField />
    </EditingContext>,
  );
  return changes;
};
const field = () => screen.findByLabelText<HTMLSelectElement>('Employer');

describe('whose employer a win was for', () => {
  it('is not asked of somebody with one employer', async () => {
    open('2025-05-05');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByLabelText('Employer')).toBeNull();
  });

  it('is told by its day, and may be chosen', async () => {
    const acme = crypto.randomUUID();
    await addEmployer(acme, { name: 'Acme', startedOn: '2026-01-01', endedOn: null });
    const changes = open('2025-05-05');
    await waitFor(async () => expect((await field()).options[0]?.textContent).toBe('By its day: Initech'));
    fireEvent.change(await field(), { target: { value: acme } });
    fireEvent.change(await field(), { target: { value: '' } });
    expect(changes[0]).toEqual({ employerId: acme });
  });
});
