import { install, type Open, type Opened, openBrowser, type Started, startBrowser } from './open-browser';

/** Every browser that is open, so that none outlives a measure that broke. */
export class Browsers {
  private readonly opened = new Set<Opened>();
  private readonly inShared = new Map<string, Opened>();
  private shared: Started | undefined;

  /** `isShared`: one browser with all extensions in it, each with one log, for runs that time nothing. */
  constructor(private readonly isShared: boolean) {}

  readonly open: Open = async (subject, profile) => {
    if (!this.isShared) return this.start(subject, profile);
    this.shared ??= await startShared();
    const known = this.inShared.get(subject.folder);
    if (known) return known;
    const origin = await install(this.shared, subject);
    const opened = { ...this.shared, subject, origin, close: async () => {} };
    this.inShared.set(subject.folder, opened);
    return opened;
  };

  async closeAll(): Promise<void> {
    for (const browser of [...this.opened]) await browser.close().catch(() => {});
    await this.shared?.close().catch(() => {});
    this.inShared.clear();
    this.shared = undefined;
  }

  private async start(...[subject, profile]: Parameters<Open>): Promise<Opened> {
    const browser = await openBrowser(subject, profile);
    const opened: Opened = {
      ...browser,
      close: async () => {
        this.opened.delete(opened);
        await browser.close();
      },
    };
    this.opened.add(opened);
    return opened;
  }
}

/** What an extension opens of itself is closed: the browser hardly draws what lies behind it. */
async function startShared(): Promise<Started> {
  const browser = await startBrowser();
  browser.context.on('page', (page) => {
    if (page.url().startsWith('chrome-extension:')) void page.close();
  });
  return browser;
}
