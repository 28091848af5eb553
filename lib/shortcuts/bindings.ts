import { browser } from 'wxt/browser';

const COMMANDS = ['_execute_action', 'save-page'] as const;

/** A command and the keys that start it now, as the browser writes them; null where none do. */
export interface Binding {
  command: (typeof COMMANDS)[number];
  keys: string | null;
}

/** Which keys do what, as the user's browser has it. Empty where extensions have no keys. */
export async function readBindings(): Promise<Binding[]> {
  // Firefox for Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  return COMMANDS.flatMap((command) => {
    const found = commands.find(({ name }) => name === command);
    return found ? [{ command, keys: found.shortcut || null }] : [];
  });
}
