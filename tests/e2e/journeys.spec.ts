import type { Page } from '@playwright/test';
import { test as base, expect } from './extension-fixture';
import { recordAnnouncements, saidTwice } from './journeys/announcements';
import type { Journey, Places } from './journeys/journey';
import { BY_EAR } from './journeys/ten-by-ear';
import { BY_KEYBOARD } from './journeys/ten-by-keyboard';
import { sampleOf } from './sample';
import { fillLog } from './sample-log.mjs';

/** At the end of a journey no two live regions have said the same thing of one act. */
const test = base.extend<{ places: Places }>({
  places: async ({ beforePages, openApp, openPopup, openPullRequest }, use) => {
    const pages: Page[] = [];
    const opened = async (page: Page, rows?: Record<string, object[]>) => {
      pages.push(page);
      if (rows) await fillLog(page, rows);
      return page;
    };
    await beforePages(recordAnnouncements);
    await use({
      openApp: async (route, rows) => opened(await openApp(route), rows),
      openPopup: async (route, rows) => opened(await openPopup(route), rows),
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
