// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AboutYou } from '@/components/settings/level/AboutYou';
import { db } from '@/lib/db/database';
import { listEmployers } from '@/lib/db/redaction/employers';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const keep = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
};
const names = async () => (await listEmployers()).map(({ name }) => name);

describe('the line about you', () => {
  it('is kept as far as it is said, and stands there when the page comes back', async () => {
    render(<AboutYou asksEmployer />);
    type('Present level', ' Engineer II ');
    type('Employer', 'Quillhaven');
    await keep();
    expect((await readSettings()).profile).toEqual({ level: 'Engineer II', since: null, target: '' });
    expect(await names()).toEqual(['Quillhaven']);

    cleanup();
    render(<AboutYou asksEmployer />);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Employer').value).toBe('Quillhaven'));
    type('Since', '2025-03-01');
    type('Aiming at', 'Senior engineer');
    await keep();
    expect((await readSettings()).profile).toEqual({
      ...{ level: 'Engineer II', since: '2025-03-01', target: 'Senior engineer' },
    });
    expect(await names()).toEqual(['Quillhaven']);
  });

  it('takes no year that is half typed, and keeps nothing until it is whole', async () => {
    render(<AboutYou asksEmployer={false} />);
    type('Present level', 'Engineer II');
    type('Since', '0026-03-01');
    fireEvent.click(screen.getByText('Save'));
    await screen.findByText('Give all four digits of the year.');
    expect((await readSettings()).profile.level).toBe('');
    type('Since', '2026-03-01');
    expect(screen.queryByText('Give all four digits of the year.')).toBeNull();
    await keep();
    expect((await readSettings()).profile).toMatchObject({ level: 'Engineer II', since: '2026-03-01' });
  });

  it("asks for a day that is half typed in Winnow's words, and keeps the one that it had", async () => {
    await changeSettings({ profile: { level: 'Engineer II', since: '2025-01-01', target: '' } });
    render(<AboutYou asksEmployer={false} />);
    const since = await screen.findByDisplayValue<HTMLInputElement>('2025-01-01');
    type('Since', '');
    // What a browser says of a field in which a day and no month was typed.
    vi.spyOn(since, 'validity', 'get').mockReturnValue({ badInput: true } as ValidityState);
    fireEvent.click(screen.getByText('Save'));
    await screen.findByText('Enter a whole date.');
    expect((await readSettings()).profile.since).toBe('2025-01-01');
  });

  it('may stay empty', async () => {
    render(<AboutYou asksEmployer />);
    await keep();
    expect((await readSettings()).profile).toEqual({ level: '', since: null, target: '' });
    expect(await names()).toEqual([]);
  });

  it('takes a second press for the same one', async () => {
    render(<AboutYou asksEmployer />);
    type('Employer', 'Quillhaven');
    await keep();
    type('Present level', 'Engineer III');
    await keep();
    expect(await names()).toEqual(['Quillhaven']);
    expect((await readSettings()).profile.level).toBe('Engineer III');
  });

  it('leaves the rest as the log has it, whatever is typed before that is read, and follows what another page writes', async () => {
    const profile = { level: 'Engineer II', since: '2025-01-01', target: 'Engineer III' };
    await changeSettings({ profile });
    render(<AboutYou asksEmployer={false} />);
    type('Aiming at', 'Staff engineer');
    await keep();
    expect((await readSettings()).profile).toEqual({ ...profile, target: 'Staff engineer' });

    await changeSettings({ profile: { level: 'Engineer III', since: '2026-11-02', target: '' } });
    await screen.findByDisplayValue('Engineer III');
    type('Aiming at', 'Principal engineer');
    await keep();
    expect((await readSettings()).profile).toEqual({
      ...{ level: 'Engineer III', since: '2026-11-02', target: 'Principal engineer' },
    });
  });

  it('holds what is typed while it is being kept, and calls only that kept which is', async () => {
    render(<AboutYou asksEmployer={false} />);
    type('Present level', 'Engineer II');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    type('Aiming at', 'Staff engineer');
    await waitFor(async () => expect((await readSettings()).profile.level).toBe('Engineer II'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Present level').value).toBe('Engineer II'));
    expect(screen.getByLabelText<HTMLInputElement>('Aiming at').value).toBe('Staff engineer');
    expect(screen.queryByText('Saved.')).toBeNull();

    await keep();
    expect((await readSettings()).profile.target).toBe('Staff engineer');
  });

  it('is put right in the settings, where employers have a list of their own', async () => {
    render(<AboutYou asksEmployer />);
    type('Present level', 'Enginer II');
    type('Employer', 'Quillhaven');
    await keep();

    cleanup();
    render(<AboutYou asksEmployer={false} />);
    const level = await screen.findByDisplayValue<HTMLInputElement>('Enginer II');
    expect(screen.queryByLabelText('Employer')).toBeNull();
    const [employer] = await listEmployers();
    await db.employers.delete(employer?.id ?? '');
    fireEvent.change(level, { target: { value: 'Engineer II' } });
    await keep();
    expect((await readSettings()).profile.level).toBe('Engineer II');
    expect(await names()).toEqual([]);
  });
});
