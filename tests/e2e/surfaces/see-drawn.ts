import type { Page } from '@playwright/test';

/** Frames enough for the browser to have looked at what was changed: it looks ten times a second, in a frame. */
export async function seeDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let look = 0; look < 4; look++) {
      await new Promise((resolve) => setTimeout(resolve, 110));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Brings the page to the front, and waits until it stands there: one behind draws once a second, and moves its parts when it comes. */
export async function bringForward(page: Page): Promise<void> {
  await page.bringToFront();
  await seeDrawn(page);
}
