import { findByRole, middleOfElement } from '../../e2e/browser/closed-shadow.mjs';
import { enterContentWorld } from '../../e2e/browser/content-world';
import { pullRequestAddress, pullRequestPage } from '../../e2e/pages/github/index.mjs';
import type { Opened } from './open-browser';

/** Milliseconds from a click on the button of a pull request's page to the frame that says it is saved. */
export async function timeClicks({ context, origin }: Opened, count: number): Promise<number[]> {
  const times: number[] = [];
  await context.route('https://github.com/**', (route) => {
    const number = Number(/\/pull\/(\d+)/.exec(route.request().url())?.[1] ?? 1);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pullRequestPage({ number }) });
  });
  for (let at = 0; at < count; at++) {
    const page = await context.newPage();
    await page.goto(pullRequestAddress({ number: 900_000 + at }));
    const button = await findByRole(page, 'button', 'Save as win');
    const world = await enterContentWorld(page, new URL(origin).host);
    // A promise that is not awaited yet: the click comes after it has begun to look.
    const saved = world.run<number>(`(${timeSaved})()`);
    const { x, y } = await middleOfElement(page, button);
    await page.mouse.click(x, y);
    times.push(await saved);
    await page.close();
  }
  await context.unrouteAll();
  return times;
}

/** Runs in the content script's world, which may look into its own closed roots. */
function timeSaved(): Promise<number> {
  const { dom } = Reflect.get(globalThis, 'chrome');
  const rootOf = (each: Element): ShadowRoot | null =>
    each instanceof HTMLElement ? dom.openOrClosedShadowRoot(each) : null;
  // The button may be put in its place anew meanwhile.
  const words = () =>
    [...document.querySelectorAll('*')].flatMap((each) =>
      [...(rootOf(each)?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent),
    );
  return new Promise((resolve, reject) => {
    let clicked = 0;
    const click = ({ timeStamp }: Event) => {
      clicked = timeStamp;
    };
    addEventListener('pointerup', click, { capture: true, once: true });
    const end = performance.now() + 15_000;
    const frame = () => {
      if (clicked && words().includes('Saved')) setTimeout(() => resolve(performance.now() - clicked));
      else if (performance.now() < end) requestAnimationFrame(frame);
      else reject(new Error(`clicked at ${clicked}, and its buttons say: ${words()}`));
    };
    requestAnimationFrame(frame);
  });
}
