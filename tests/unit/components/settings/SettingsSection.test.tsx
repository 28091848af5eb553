// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DeleteEverything } from '@/components/settings/DeleteEverything';
import { SettingsSection } from '@/components/settings/SettingsSection';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

describe('the settings', () => {
  it('begin with a way to everything that has a page of its own', () => {
    render(<SettingsSection />);
    const pages = within(screen.getByRole('region', { name: 'On their own pages' })).getAllByRole('link');
    expect(pages.map((page) => page.textContent)).toEqual([
      ...['Backup and restore', 'Sites', 'Ladders', 'Names', 'Data health', 'Demo log'],
    ]);
  });

  it('name every part of the page, in its order, and lead to each', () => {
    render(<SettingsSection />);
    const names = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('button');
    const parts = [...document.querySelectorAll('.settings-part h2')].map((heading) => heading.textContent);
    expect(names.map((name) => name.textContent)).toEqual(parts);
    for (const name of names) {
      fireEvent.click(name);
      const part = screen.getByRole('region', { name: name.textContent ?? '' });
      expect(document.activeElement).toBe(part);
    }
  });

  it('lead on once everything is deleted', async () => {
    render(<DeleteEverything />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const phrase = await screen.findByLabelText('Type “delete everything” to confirm');
    fireEvent.change(phrase, { target: { value: 'delete everything' } });
    fireEvent.submit(phrase.closest('form') as HTMLFormElement);
    const next = await screen.findByRole('link', { name: 'Start again' });
    await waitFor(() => expect(document.activeElement).toBe(next));
  });
});
