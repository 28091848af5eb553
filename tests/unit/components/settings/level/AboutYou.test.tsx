// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutYou } from '@/components/welcome/AboutYou';
import { db } from '@/lib/db/database';
import { listEmployers } from '@/lib/db/employers';
import { readSettings } from '@/lib/db/settings';

beforeEach(async () => {
  await db.delete();
  await db.open();
});
afterEach(cleanup);

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const keep = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
  await screen.findByText('Kept.');
};
const names = async () => (await listEmployers()).map(({ name }) => name);

describe('the line about you', () => {
  it('is kept as far as it is said, and stands there when the page comes back', async () => {
    render(<AboutYou />);
    type('Present level', ' Engineer II ');
    type('Employer', 'Quillhaven');
    await keep();
    expect((await readSettings()).profile).toEqual({ level: 'Engineer II', since: null, target: '' });
    expect(await names()).toEqual(['Quillhaven']);

    cleanup();
    render(<AboutYou />);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Employer').value).toBe('Quillhaven'));
    type('Since', '2025-03-01');
    type('Aiming at', 'Senior engineer');
    await keep();
    expect((await readSettings()).profile).toEqual({
      ...{ level: 'Engineer II', since: '2025-03-01', target: 'Senior engineer' },
    });
    expect(await names()).toEqual(['Quillhaven']);
  });

  it('may stay empty', async () => {
    render(<AboutYou />);
    await keep();
    expect((await readSettings()).profile).toEqual({ level: '', since: null, target: '' });
    expect(await names()).toEqual([]);
  });

  it('takes a second press for the same one', async () => {
    render(<AboutYou />);
    type('Employer', 'Quillhaven');
    await keep();
    type('Present level', 'Engineer III');
    await keep();
    expect(await names()).toEqual(['Quillhaven']);
    expect((await readSettings()).profile.level).toBe('Engineer III');
  });
});
