// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AuditSection } from '@/components/audit/AuditSection';
import { LadderProvider } from '@/components/ladder/LadderProvider';
import { db } from '@/lib/db/database';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { saveWin } from '@/lib/db/win/wins';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../../lib/domain/a-pull-request';

const LINKS = 'Open a search';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

function addHost(origin: string, site: string | null, deletedAt: string | null = null) {
  const writing = { now: new Date(), installationId: 'here' };
  const host = newRecord(crypto.randomUUID(), { origin, site, enabledAt: new Date().toISOString() }, writing);
  return db.hosts.add({ ...host, deletedAt });
}

async function open() {
  render(
    <LadderProvider>
      <AuditSection />
    </LadderProvider>,
  );
  const links = await screen.findByRole('region', { name: LINKS });
  const choose = (value: string) => fireEvent.change(screen.getByLabelText('Site'), { target: { value } });
  const type = (label: string | RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const addresses = () =>
    within(links)
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '');
  return { links, choose, type, addresses };
}

describe('the audit', () => {
  it('opens the searches of github.com for the chosen days', async () => {
    const { links, type, addresses } = await open();
    type('From', '2026-01-01');
    type('To', '2026-06-30');
    expect(addresses().map((address) => decodeURIComponent(address))).toEqual([
      'https://github.com/pulls?q=is:pr author:@me is:merged merged:2026-01-01..2026-06-30',
      'https://github.com/pulls?q=is:pr reviewed-by:@me -author:@me updated:2026-01-01..2026-06-30',
      'https://github.com/issues?q=is:issue author:@me created:2026-01-01..2026-06-30',
    ]);
    expect(within(links).getByText(/Winnow fetches nothing/)).toBeTruthy();
    expect(within(links).getByText(/Select wins…/)).toBeTruthy();
    for (const link of within(links).getAllByRole('link')) expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says which day is wrong and shows no link until it is right', async () => {
    const { type, addresses } = await open();
    type('From', '2026-07-01');
    type('To', '2026-06-30');
    expect(screen.getByRole('alert').textContent).toMatch(/first day is after the last/);
    expect(addresses()).toEqual([]);
    type('To', '');
    expect(screen.getByRole('alert').textContent).toMatch(/whole date/);
    type('To', '2026-07-01');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(addresses()).toHaveLength(3);
  });

  it('keeps the time that was chosen, and leads back to the last six months', async () => {
    const { type } = await open();
    const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
    const usual = value('From');
    type('From', '2026-01-01');
    type('To', '2026-06-30');
    await waitFor(async () => expect((await readSettings()).audit).toEqual({ from: '2026-01-01', to: '2026-06-30' }));
    // Another window chooses other days.
    await changeSettings({ audit: { from: '2026-02-01', to: '2026-05-31' } });
    await waitFor(() => expect([value('From'), value('To')]).toEqual(['2026-02-01', '2026-05-31']));
    await changeSettings({ audit: { from: '2026-01-01', to: '2026-06-30' } });
    cleanup();
    await open();
    expect([value('From'), value('To')]).toEqual(['2026-01-01', '2026-06-30']);
    type('To', '2025-01-01');
    expect((await readSettings()).audit?.to).toBe('2026-06-30');
    fireEvent.click(screen.getByText('Back to the last six months'));
    await waitFor(() => expect(value('From')).toBe(usual));
    expect((await readSettings()).audit).toBeNull();
  });

  it('offers enabled hosts by what they are, and says of which it knows nothing', async () => {
    await addHost('https://git.acme.test', 'github');
    await addHost('https://gone.acme.test', 'github', new Date().toISOString());
    await addHost('https://new.acme.test', null);
    const { choose, addresses } = await open();
    const options = within(screen.getByLabelText('Site')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'github.com',
      'git.acme.test',
      'Another Jira Cloud…',
    ]);
    expect(screen.getByText(/Winnow has not seen a page on new\.acme\.test yet/)).toBeTruthy();
    choose('https://git.acme.test');
    expect(addresses()[0]).toMatch(/^https:\/\/git\.acme\.test\/pulls\?q=/);
  });

  it('finds the Jiras that tickets of the log come from', async () => {
    const fields = { ...pullRequestArtifact(1), key: 'jira:jira.acme.test/jira/ORCH-7' };
    const win = { winId: crypto.randomUUID(), fields: blankWin('2026-11-01', 'A ticket') };
    await saveWin({ ...win, artifact: { id: crypto.randomUUID(), fields } });
    const { choose, addresses } = await open();
    choose('https://jira.acme.test/jira');
    expect(addresses()).toHaveLength(2);
    expect(addresses()[0]).toMatch(/^https:\/\/jira\.acme\.test\/jira\/issues\/\?jql=/);
  });

  it('takes a Jira Cloud that is typed', async () => {
    const { choose, type, addresses } = await open();
    choose('typed');
    expect(addresses()).toEqual([]);
    type('Address of your Jira Cloud', 'acme.example');
    expect(screen.getByRole('alert').textContent).toMatch(/not a Jira Cloud address/);
    type('Address of your Jira Cloud', 'acme');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(addresses()[0]).toMatch(/^https:\/\/acme\.atlassian\.net\/issues\/\?jql=assignee/);
  });

  it('asks for a username where the site has no word for “me”', async () => {
    await addHost('https://code.acme.test', 'gitlab');
    const { links, choose, type, addresses } = await open();
    choose('https://code.acme.test');
    expect(addresses()).toEqual([]);
    type(/Your username on code\.acme\.test/, 'iso wren');
    expect(screen.getByRole('alert').textContent).toMatch(/letters, digits/);
    expect(addresses()).toEqual([]);
    type(/Your username on code\.acme\.test/, ' iso.wren ');
    expect(addresses()[0]).toContain('author_username=iso.wren&');
    expect(within(links).queryByText(/Select wins…/)).toBeNull();
  });
});
