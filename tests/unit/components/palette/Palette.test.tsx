// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Palette } from '@/components/palette/Palette';
import { Toast } from '@/components/ui/Toast';
import { pageStore } from '@/lib/db/opening/page-store';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../empty-log';
import { pullRequestArtifact } from '../../lib/domain/a-pull-request';

beforeEach(emptyLog);

const ids: string[] = [];

async function log(...titles: string[]): Promise<void> {
  ids.length = 0;
  for (const [index, title] of titles.entries()) {
    const winId = crypto.randomUUID();
    ids.push(winId);
    const visibility = title.startsWith('Secret') ? 'private' : 'normal';
    const fields = { ...blankWin(`2026-11-${String(20 - index).padStart(2, '0')}`, title), visibility } as const;
    await saveWin({ winId, fields, artifact: { id: crypto.randomUUID(), fields: pullRequestArtifact(index) } });
  }
}

function open() {
  const [onClose, showKeys] = [vi.fn(), vi.fn()];
  render(<Palette open onClose={onClose} showKeys={showKeys} />);
  return { onClose, showKeys };
}
const field = () => screen.getByRole('combobox', { name: 'Find a section, a win or an action' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

describe('the palette', { timeout: 60_000 }, () => {
  it('points at one option, goes round by arrows, and opens what Enter is pressed on', async () => {
    const { onClose } = open();
    type('pack');
    await screen.findByRole('option', { name: 'Log “pack” as a new win' });
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options.slice(0, 2)).toEqual(['Packet', 'New packet']);
    expect(active()?.textContent).toBe('Packet');
    press('ArrowUp');
    expect(active()?.textContent).toBe('Log “pack” as a new win');
    press('ArrowDown');
    expect([active()?.textContent, active()?.getAttribute('aria-selected')]).toEqual(['Packet', 'true']);
    press('Enter');
    expect(location.hash).toBe('#/packet');
    expect(onClose).toHaveBeenCalled();
  });

  it('finds wins by any of their words, shows private ones as the list does, and leads to all of them', async () => {
    const many = Array.from({ length: 8 }, (_, index) => `Budget ${index} for each retry`);
    await log('Secret retry', ...many, 'Cache');
    open();
    type('retry');
    const secret = await screen.findByRole('option', { name: /Secret retry/ });
    expect(secret.textContent).toContain('Private');
    expect(screen.queryByRole('option', { name: /Cache/ })).toBeNull();
    fireEvent.click(await screen.findByRole('option', { name: 'Show all 9 wins in the list' }));
    expect(location.hash).toBe('#/wins?text=retry');
  });

  it('opens what is found by what is typed, not what was found by the key before', async () => {
    await log('Harbour sync', 'Harbour cache');
    const { onClose } = open();
    type('harbour');
    await screen.findByRole('option', { name: /Harbour cache/ });
    type('harbour cache');
    expect(active()?.textContent).toMatch(/^Harbour sync/);
    press('Enter');
    expect(onClose).not.toHaveBeenCalled();
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(location.hash).toBe(`#/wins/${ids[1]}`);
  });

  it('waits for what is found where nothing stands there yet, and is told by no key that is held', async () => {
    await log('Depot sync');
    const { onClose } = open();
    await screen.findByRole('option', { name: /Depot sync/ });
    fireEvent.keyDown(field(), { key: 'Enter', repeat: true });
    expect(onClose).not.toHaveBeenCalled();
    type('qqqqq');
    expect(screen.queryAllByRole('option')).toEqual([]);
    press('Enter');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(location.hash).toBe('#/wins/new?title=qqqqq');
  });

  it('shows the newest wins before anything is typed, and what was done last first of all', async () => {
    await log('Quay ledger', 'Cache');
    open();
    await screen.findByRole('group', { name: 'Newest wins' });
    type('dark');
    press('Enter');
    cleanup();
    open();
    expect(screen.getByRole('group', { name: 'Recent' }).textContent).toContain('Dark theme');
    fireEvent.click(await screen.findByRole('option', { name: /Quay ledger/ }));
    expect(location.hash).toBe(`#/wins/${ids[0]}`);
  });

  it.each([
    ['Dark theme, which was done last', 'dark', 'Dark theme'],
    ['nothing, as nothing was done yet', null, undefined],
  ])('points at %s until the log is read, has all else, and keeps room for what is read', async (_, done, first) => {
    pageStore().clear();
    await log('Depot sync', 'Cache');
    open();
    if (done) {
      type(done);
      press('Enter');
      cleanup();
      open();
    }
    const groups = () => screen.getAllByRole('group').map((group) => group.firstElementChild?.textContent);
    const before = [...(done ? ['Recent'] : []), 'Newest wins', 'Do', 'Go to'];
    expect(groups()).toEqual(before);
    expect(active()?.textContent).toBe(first);
    expect(screen.getByRole('option', { name: 'Packet' })).toBeDefined();
    await screen.findByRole('option', { name: /Depot sync/ });
    expect(groups()).toEqual(before);
    expect(active()?.textContent).toMatch(done ? /^Dark theme/ : /Depot sync/);
  });

  it('takes the newest wins for none that fit what is typed, and offers to log it once none does', async () => {
    await log('Depot sync');
    open();
    await screen.findByRole('option', { name: /Depot sync/ });
    type('qqqqq');
    expect(screen.queryAllByRole('option')).toEqual([]);
    await waitFor(() => expect(active()?.textContent).toBe('Log “qqqqq” as a new win'));
  });

  it('has a way on where nothing fits', async () => {
    open();
    type('qqqqq');
    expect((await screen.findByText('Nothing fits “qqqqq”.')).getAttribute('role')).toBe('status');
    press('Enter');
    expect(location.hash).toBe('#/wins/new?title=qqqqq');
  });

  it('offers what the page offers to take back', async () => {
    const undo = vi.fn();
    render(<Toast message="Dropped: Cache" action={{ label: 'Undo', onPress: undo }} onDismiss={() => {}} />);
    open();
    expect(active()?.textContent).toBe('Undo: Dropped: Cache');
    press('Enter');
    await waitFor(() => expect(undo).toHaveBeenCalledTimes(1));
  });
});
