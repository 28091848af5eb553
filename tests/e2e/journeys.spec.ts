import type { Page } from '@playwright/test';
import { test as base, expect } from './browser/extension-fixture';
import { recordAnnouncements, saidTwice } from './journeys/announcements';
import type { Journey, Places } from './journeys/journey';
import { BY_EAR } from './journeys/ten-by-ear';
import { BY_KEYBOARD } from './journeys/ten-by-keyboard';
import { sampleOf } from './seed/sample';

/** At the end of a journey no two live regions have said the same thing of one act. */
const test = base.extend<{ places: Places }>({
  places: async ({ beforePages, openApp, openPopup, openPullRequest }, use) => {
    const pages: Page[] = [];
    const opened = (page: Page) => {
      pages.push(page);
      return page;
    };
    await beforePages(recordAnnouncements);
    await use({
      openApp: async (...given) => opened(await openApp(...given)),
      openPopup: async (...given) => opened(await openPopup(...given)),
      openPullRequest: async (options) => opened(await openPullRequest(options)),
    });
    for (const page of pages) expect(await page.evaluate(saidTwice), 'said twice').toEqual([]);
  },
});

function walkEach(how: string, journeys: readonly Journey[]): void {
  for (const { title, walk } of sampleOf(journeys, 1)) test(`${how}: ${title}`, ({ places }) => walk(places));
}

walkEach('without a pointer', BY_KEYBOARD);
walkEach('by the accessibility tree alone', BY_EAR);
