// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REDACTION_LEVELS } from '@/lib/domain/redaction/level';
import { printDocument } from '@/lib/export/print-document';
import { saveDocument } from '@/lib/export/save-document';
import { watchPolicy } from '@/lib/policy/read-policy';

const FILE = { name: 'winnow.md', text: 'A', mime: 'text/markdown' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  fakeBrowser.reset();
});

it.each<[Record<string, unknown>, string]>([
  [{}, 'full, work-safe, public, ladder'],
  [{ redaction: 'full' }, 'full, work-safe, public, ladder'],
  [{ redaction: 'work-safe' }, 'work-safe, public, ladder'],
  [{ redaction: 'public' }, 'public, ladder'],
  [{ exportsDisabled: true }, ''],
  [{ exportsDisabled: 'yes' }, 'full, work-safe, public, ladder'],
])('with %j set, these are written to a file, and printed: %s', async (managed, leave) => {
  await fakeBrowser.storage.managed.set(managed);
  const written = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const left: string[] = [];
  for (const level of [...REDACTION_LEVELS, undefined]) {
    const before = written.mock.calls.length;
    const name = await saveDocument({ ...FILE, level });
    expect(name).toBe(written.mock.calls.length > before ? FILE.name : null);
    if (name) left.push(level ?? 'ladder');
    if (level) await printDocument(level);
  }
  expect(left.join(', ')).toBe(leave);
  expect(print).toHaveBeenCalledTimes(left.filter((level) => level !== 'ladder').length);
});

it('has whoever shows the policy look again: a browser need not tell of a change', async () => {
  const look = vi.fn();
  vi.stubGlobal('print', vi.fn());
  const stop = watchPolicy(look);
  await printDocument('full');
  stop();
  await printDocument('full');
  expect(look).toHaveBeenCalledTimes(1);
});
