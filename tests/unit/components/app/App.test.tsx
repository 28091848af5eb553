// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '@/components/app/App';
import { db } from '@/lib/db/database';
// The sections load when they are opened; loaded here, no test waits for that.
import '@/components/checklist/ChecklistSection';
import '@/components/report/ReportSection';
import '@/components/settings/names/NamesSection';
import '@/components/settings/SettingsSection';
import '@/components/talk/TalkSection';
import '@/components/wins/WinsSection';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

/** A machine at work on other tests draws a section slowly. */
const PATIENCE = { timeout: 10_000 };

function openAt(route: string) {
  location.hash = `#${route}`;
  return render(<App />, { onCaughtError: () => {} });
}

describe('the app where the database does not answer', () => {
  it.each([
    ['/checklist', 'Checklist'],
    ['/report', 'Report'],
  ])('says so at %s, under its name, and the rail stays', async (route, title) => {
    vi.spyOn(db.aggregates, 'get').mockRejectedValue(new Error('no such store'));
    openAt(route);
    expect((await screen.findByRole('alert', {}, PATIENCE)).textContent).toContain('What you saved is safe');
    expect(screen.getByRole('link', { name: 'Wins' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
  });

  it('says so in the settings, and still shows them when they cannot be read', async () => {
    vi.spyOn(db.settings, 'get').mockRejectedValue(new Error('damaged'));
    vi.spyOn(db.drafts, 'count').mockRejectedValue(new Error('damaged'));
    openAt('/settings');
    expect((await screen.findByRole('alert', {}, PATIENCE)).textContent).toContain('The log could not be read');
    expect(screen.getByRole('heading', { name: 'Nothing is sent' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Backup and restore' })).toBeTruthy();
  });
});

describe('a page below a section', () => {
  it('begins with the way back', async () => {
    openAt('/settings/names');
    await screen.findByRole('heading', { name: 'Names' }, PATIENCE);
    const back = within(screen.getByRole('main')).getByRole('link', { name: 'Settings' });
    expect(back.getAttribute('href')).toBe('#/settings');
  });
});

describe('the tab', () => {
  it('is called as the page that is open, and as the section again when one goes back', async () => {
    const walk = [
      ['/talk/update', 'Update for stakeholders'],
      ['/talk', 'Talk'],
      ['/wins/trash', 'Trash'],
      ['/wins', 'Wins'],
    ] as const;
    openAt('/checklist');
    for (const [route, name] of walk) {
      location.hash = `#${route}`;
      await screen.findByRole('heading', { level: 1, name }, PATIENCE);
      await waitFor(() => expect(document.title).toBe(`${name} · Winnow`));
    }
  });
});
