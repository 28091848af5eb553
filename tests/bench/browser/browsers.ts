import { type Open, type Opened, openBrowser } from './open-browser';

/** Every browser that is open, so that none outlives a measure that broke. */
export class Browsers {
  private readonly opened = new Map<string, Opened>();
  private count = 0;

  /** `isShared`: one browser for all who ask for the same extension on the same profile, for runs that time nothing. */
  constructor(private readonly isShared: boolean) {}

  readonly open: Open = async (subject, profile) => {
    const name = `${subject.name} on ${profile ?? 'an empty profile'}`;
    if (!this.isShared) return this.start(`${name}, ${this.count++}`, subject, profile);
    const known = this.opened.get(name) ?? (await this.start(name, subject, profile));
    return { ...known, close: async () => {} };
  };

  async closeAll(): Promise<void> {
    for (const browser of [...this.opened.values()]) await browser.close().catch(() => {});
  }

  private async start(name: string, ...[subject, profile]: Parameters<Open>): Promise<Opened> {
    const browser = await openBrowser(subject, profile, this.isShared ? SHARED_SETTLES : undefined);
    const close = async () => {
      this.opened.delete(name);
      await browser.close();
    };
    this.opened.set(name, { ...browser, close });
    return { ...browser, close };
  }
}

const SHARED_SETTLES = 400;
