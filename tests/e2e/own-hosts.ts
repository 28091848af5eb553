import type { Page } from '@playwright/test';
import { test as base } from './extension-fixture';
import { startLocalHttps } from './local-https.mjs';

interface LocalHost {
  /** A server on this machine that is `git.example.com`, and `git.example.com:8443` too. */
  git: Awaited<ReturnType<typeof startLocalHttps>>;
}

interface OwnHosts {
  /** chrome://extensions, where the browser's own settings are changed. */
  browserSettings: Page;
  /** Lets the next `permissions.request` for this pattern through without the prompt, which no test can press. */
  allowPrompt: (pattern: string) => Promise<void>;
  /** Takes a permission back as the browser's own settings do. */
  revoke: (pattern: string) => Promise<void>;
}

/** Tests on hosts that Winnow does not come with, over real TLS. */
export const test = base.extend<OwnHosts, LocalHost>({
  git: [
    async ({ browserName: _ }, use) => {
      const server = await startLocalHttps();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  local: [
    ({ git }, use) =>
      use({
        'git.example.com:443': `127.0.0.1:${git.port}`,
        'git.example.com:8443': `127.0.0.1:${git.port}`,
      }),
    { scope: 'worker' },
  ],
  browserSettings: async ({ context }, use) => {
    const page = await context.newPage();
    await page.goto('chrome://extensions');
    await use(page);
  },
  allowPrompt: ({ browserSettings, extensionId }, use) =>
    use((host) => call(browserSettings, 'add', extensionId, host)),
  revoke: ({ browserSettings, extensionId }, use) => use((host) => call(browserSettings, 'remove', extensionId, host)),
});

async function call(settings: Page, what: 'add' | 'remove', id: string, pattern: string): Promise<void> {
  await settings.evaluate(
    ([method, ...given]) => Reflect.get(globalThis, 'chrome').developerPrivate[`${method}HostPermission`](...given),
    [what, id, pattern] as const,
  );
}
