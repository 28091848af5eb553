interface Tab {
  id: number;
  url: string;
  title: string;
}

/** What the browser would tell the worker of: a menu pressed, a key, words behind the keyword. */
export type Gesture =
  | { by: 'menu'; info: Record<string, string | number>; tab: Tab }
  | { by: 'key'; tab: Tab }
  | { by: 'typing'; text: string }
  | { by: 'enter'; text: string };

/** Runs in the worker: has the browser tell of a gesture. */
export function gesture(made: Gesture): void {
  const { contextMenus, commands, omnibox } = Reflect.get(globalThis, 'chrome');
  if (made.by === 'menu') contextMenus.onClicked.dispatch(made.info, made.tab);
  else if (made.by === 'key') commands.onCommand.dispatch('save-page', made.tab);
  else if (made.by === 'typing') omnibox.onInputChanged.dispatch(made.text, () => {});
  else omnibox.onInputEntered.dispatch(made.text, 'currentTab');
}

/** Runs in the worker: what the toolbar button shows. */
export async function toolbarOf(): Promise<{ badge: string; title: string }> {
  const { action } = Reflect.get(globalThis, 'chrome');
  return { badge: await action.getBadgeText({}), title: await action.getTitle({}) };
}

/** Runs in the worker: from now on it opens no tab, and notes what it would have opened. */
export function noteTabs(): void {
  const { tabs } = Reflect.get(globalThis, 'chrome');
  const noted: string[] = [];
  Object.assign(globalThis, { notedTabs: noted });
  Object.assign(tabs, { create: async ({ url }: { url: string }) => void noted.push(url) });
}

/** Runs in the worker: the addresses of these tabs. */
export function notedTabs(): string[] {
  return Reflect.get(globalThis, 'notedTabs');
}

/** Runs anywhere: from now on nothing is added to any database from here. */
export function refuseToAdd(error: string): void {
  Object.assign(IDBObjectStore.prototype, {
    add: () => {
      throw new DOMException('no', error);
    },
  });
}
