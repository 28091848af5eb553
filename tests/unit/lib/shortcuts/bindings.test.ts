import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBindings } from '@/lib/shortcuts/bindings';

it('tells which keys are set, which are not, and of commands that exist alone', async () => {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: 'something-older', shortcut: 'F7' },
    { name: 'save-page', shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+Shift+L' },
  ] as never);
  expect(await readBindings()).toEqual([
    { command: '_execute_action', keys: 'Alt+Shift+L' },
    { command: 'save-page', keys: null },
  ]);
});
