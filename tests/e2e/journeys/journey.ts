import type { Page } from '@playwright/test';
import type { PageOptions } from '../pages/github/index.mjs';

type Rows = Record<string, object[]>;

/** Where somebody may begin; a log that was filled before is given as its rows. */
export interface Places {
  openApp: (route: string, ...rows: Rows[]) => Promise<Page>;
  openPopup: (route?: string, ...rows: Rows[]) => Promise<Page>;
  openPullRequest: (options: PageOptions) => Promise<Page>;
}

/** A way through the product from its beginning to its end, written down as it is walked. */
export interface Journey {
  title: string;
  walk: (places: Places) => Promise<void>;
}
