import type { Page, Worker } from '@playwright/test';
import { test as base } from './extension-fixture';
import { startLocalHttps } from './local-https.mjs';

type Server = Awaited<ReturnType<typeof startLocalHttps>>;

interface LocalHosts {
  gitServer: Server;
  jiraServer: Server;
}

interface OwnHosts {
  /** A server on this machine that is `git.example.com`, and `git.example.com:8443` too; empty for each test. */
  git: Server;
  /** Another that is `jira.example.com`. */
  jira: Server;
  /** chrome://extensions, where the browser's own settings are changed. */
  browserSettings: Page;
  /** Lets the next `permissions.request` for this pattern through without the prompt, which no test can press. */
  allowPrompt: (pattern: string) => Promise<void>;
  /** Takes a permission back as the browser's own settings do. */
  revoke: (pattern: string) => Promise<void>;
}

/** Tests on hosts that Winnow does not come with, over real TLS. */
export const test = base.extend<OwnHosts, LocalHosts>({
  gitServer: [({ browserName: _ }, use) => serve(use), { scope: 'worker' }],
  jiraServer: [({ browserName: _ }, use) => serve(use), { scope: 'worker' }],
  local: [
    ({ gitServer, jiraServer }, use) =>
      use({
        'git.example.com:443': `127.0.0.1:${gitServer.port}`,
        'git.example.com:8443': `127.0.0.1:${gitServer.port}`,
        'jira.example.com:443': `127.0.0.1:${jiraServer.port}`,
      }),
    { scope: 'worker' },
  ],
  git: async ({ gitServer }, use) => {
    await use(gitServer);
    gitServer.clear();
  },
  jira: async ({ jiraServer }, use) => {
    await use(jiraServer);
    jiraServer.clear();
  },
  browserSettings: async ({ context }, use) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await use(page);
  },
  allowPrompt: ({ browserSettings, extensionId }, use) =>
    use((host) => call(browserSettings, 'add', extensionId, host)),
  revoke: ({ browserSettings, extensionId }, use) => use((host) => call(browserSettings, 'remove', extensionId, host)),
});

/** The patterns for which the browser has Winnow's script. */
export function registered(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => {
    const scripts = await Reflect.get(globalThis, 'chrome').scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }: { matches: string[] }) => matches);
  });
}

export function isAllowed(worker: Worker, pattern: string): Promise<boolean> {
  return worker.evaluate(
    (origin) => Reflect.get(globalThis, 'chrome').permissions.contains({ origins: [origin] }),
    pattern,
  );
}

async function serve(use: (server: Server) => Promise<void>): Promise<void> {
  const server = await startLocalHttps();
  await use(server);
  await server.close();
}

async function call(settings: Page, what: 'add' | 'remove', id: string, pattern: string): Promise<void> {
  await settings.evaluate(
    ([method, ...given]) => Reflect.get(globalThis, 'chrome').developerPrivate[`${method}HostPermission`](...given),
    [what, id, pattern] as const,
  );
}
