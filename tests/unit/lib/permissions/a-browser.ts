import { vi } from 'vitest';
import { browser } from 'wxt/browser';

interface Page {
  id: number;
  url: string;
  /** What the probe answers there; undefined: the browser refuses to look. */
  probe?: unknown;
}

interface Injection {
  target: { tabId: number };
  files: string[];
}

/** A browser in which Winnow has these permissions, registered scripts and open pages; it does what it is told. */
export function aBrowser({ granted = [], pages = [] }: { granted?: string[]; pages?: Page[] }) {
  const origins = new Set(granted);
  const scripts = new Map<string, { id: string; matches?: string[]; js?: string[] }>();
  const injected: { tabId: number; file: string }[] = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://github.com/*', 'https://*.atlassian.net/*'],
  } as never);
  const { permissions, scripting } = browser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: [...origins] })) as never);
  vi.spyOn(permissions, 'contains').mockImplementation((async (asked: { origins: string[] }) =>
    asked.origins.every((each) => origins.has(each) || origins.has('https://*/*'))) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async (asked: { origins: string[] }) => {
    for (const each of asked.origins) origins.delete(each);
    return true;
  }) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => [...scripts.values()]) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (added: { id: string }[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error(`duplicate script ${script.id}`);
      scripts.set(script.id, script);
    }
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!scripts.delete(id)) throw new Error(`no script ${id}`);
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async ({ target, files }: Injection) => {
    const page = pages.find(({ id }) => id === target.tabId);
    if (page?.probe === undefined) throw new Error('cannot access the page');
    injected.push({ tabId: target.tabId, file: files.at(-1) ?? '' });
    return [{ result: files.at(-1) === '/page-probe.js' ? page.probe : undefined }];
  }) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    pages.filter((page) => page.url.startsWith(url.slice(0, -1)))) as never);
  return { origins, scripts, injected };
}
