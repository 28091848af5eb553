// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { sectionAt, sections } from '@/components/app/sections';
import { type Action, listActions, type Standing } from '@/components/palette/actions';
import { readLaddersAddress } from '@/components/settings/ladders/ladders-address';
import { readWinsAddress } from '@/components/wins/wins-address';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { readSettings } from '@/lib/db/settings';
import { rankNames } from '@/lib/domain/win-list/name-match';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';

const STANDING: Standing = {
  ladder: seniorEngineer,
  ladders: [seniorEngineer, { id: 'acme', name: 'Acme: level 5' }],
  hasSingleKeys: true,
  isDemo: false,
  undo: undefined,
  showKeys: () => {},
};
const actions = (more: Partial<Standing> = {}) => listActions({ ...STANDING, ...more });
const find = (id: string, more: Partial<Standing> = {}): Action => {
  const found = actions(more).find((action) => action.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
};
const run = (id: string, more: Partial<Standing> = {}) => {
  const action = find(id, more);
  return 'run' in action ? action.run() : Promise.reject(new Error('it goes somewhere'));
};

describe('the list of actions', () => {
  it('reaches every section, once, by its own name', () => {
    const reached = actions().filter(({ kind }) => kind === 'section');
    expect(reached.map((action) => 'href' in action && action.href)).toEqual(sections.map(({ path }) => `#${path}`));
    expect(reached.every(({ also }) => also !== '')).toBe(true);
  });

  it('has every id and every name once', () => {
    for (const of of ['id', 'name'] as const) {
      const each = actions({ undo: { label: 'Undo', of: 'Kept', press: () => {} } }).map((action) => action[of]);
      expect(new Set(each).size).toBe(each.length);
      expect(each.every((text) => text !== '' && !text.includes('{'))).toBe(true);
    }
  });

  const going = actions().flatMap((action) => ('href' in action ? [action] : []));
  it.each(going)('$id goes to $href, which is there', ({ href }) => {
    expect(sectionAt(href.slice(1))).toBeDefined();
    if (href.startsWith('#/wins/')) expect(readWinsAddress(href.slice(1), seniorEngineer).name).not.toBe('win');
    if (href.startsWith('#/settings/ladders/')) expect(readLaddersAddress(href.slice(1)).name).not.toBe('list');
  });

  it('offers nothing of the user’s own installation in the demo', () => {
    const offered = actions({ isDemo: true });
    const left = actions().filter((action) => !offered.some(({ id }) => id === action.id));
    expect(left.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['back-up', 'restore', 'import-wins', 'dark', 'delete', '/settings', '/welcome']),
    );
    for (const action of offered) if ('href' in action) expect(sectionAt(action.href.slice(1))?.isOwn).toBeUndefined();
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['add-win', 'rules', 'keys', '/wins']));
  });

  it('finds what people call it', () => {
    for (const [typed, id] of [
      ['backup', 'back-up'],
      ['inb', '/inbox'],
      ['retake', 'quiz'],
      ['export report', 'export-report'],
      ['dark', 'dark'],
      ['switch ladder', 'ladder acme'],
      ['shortcuts', 'keys'],
      ['brag', 'packet'],
    ] as const) {
      expect(
        rankNames(actions(), typed).map((action) => action.id),
        typed,
      ).toContain(id);
    }
  });
});

describe('what is done at once', () => {
  it('switches the ladder, and back', async () => {
    await emptyLog();
    await saveLadder({ ...seniorEngineer, id: 'acme', name: 'Acme' }, { current: null, target: null });
    const came = await run('ladder acme');
    expect((await readSettings()).ladderId).toBe('acme');
    expect(came && 'said' in came && came.said).toContain('Acme');
    if (came && 'undo' in came) await came.undo?.();
    expect((await readSettings()).ladderId).toBe(seniorEngineer.id);
  });

  it('changes the theme and switches the single keys', async () => {
    await run('dark');
    await run('single-keys-off');
    expect(await readSettings()).toMatchObject({ theme: 'dark', singleKeys: false });
    expect(actions({ hasSingleKeys: false }).some(({ id }) => id === 'single-keys-off')).toBe(false);
    await run('single-keys-on', { hasSingleKeys: false });
    expect((await readSettings()).singleKeys).toBe(true);
  });

  it('takes back what the page offers to take back, and shows the keys', async () => {
    const [press, showKeys] = [vi.fn(), vi.fn()];
    expect(find('undo', { undo: { label: 'Undo', of: 'Dropped: A', press } }).name).toBe('Undo: Dropped: A');
    await run('undo', { undo: { label: 'Undo', of: '', press } });
    await run('keys', { showKeys });
    expect([press.mock.calls.length, showKeys.mock.calls.length]).toEqual([1, 1]);
  });
});
