import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** The toolbar's popup itself, which Playwright does not list; a popup in a tab has no page in front of it. */
export interface ToolbarPopup {
  /** Waits until it says `text`. */
  says: (text: string) => Promise<void>;
  /** Presses the button of this name, as the user's own act. */
  press: (name: string) => Promise<void>;
  /** The popup as it stands, PNG. */
  picture: () => Promise<Buffer>;
}

/** Presses Winnow in the toolbar while `page` is in front. */
export async function pressToolbar(context: BrowserContext, page: Page, extensionId: string): Promise<ToolbarPopup> {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as Send;
  const tab = await findTarget(send, ({ type, url }) => type === 'tab' && url === page.url());
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab });
  const popup = await findTarget(send, ({ type, url }) => type !== 'tab' && url.endsWith('/popup.html'));
  const { sessionId } = await send('Target.attachToTarget', { targetId: popup, flatten: false });
  const ask = talkTo(session, String(sessionId));

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw');
    return result.value;
  }
  async function until(expression: string): Promise<void> {
    for (const end = Date.now() + 20_000; ; await wait(50)) {
      if (await evaluate(expression)) return;
      if (Date.now() > end)
        throw new Error(`the popup never had ${expression}: ${await evaluate('document.body?.innerText')}`);
    }
  }
  return {
    says: (text) => until(`document.body?.innerText.includes(${JSON.stringify(text)})`),
    async press(name) {
      const button = `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(name)})`;
      await until(`Boolean(${button})`);
      await evaluate(`${button}.click()`);
    },
    picture: async () => Buffer.from((await ask('Page.captureScreenshot', { format: 'png' })).data, 'base64'),
  };
}

async function findTarget(send: Send, isIt: (target: { type: string; url: string }) => boolean): Promise<string> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50)) {
    const { targetInfos } = await send('Target.getTargets', { filter: [{}] });
    const found = (targetInfos as { targetId: string; type: string; url: string }[]).find(isIt);
    if (found) return found.targetId;
  }
  throw new Error('there is no such target');
}

interface Answer {
  result: { value?: unknown };
  exceptionDetails?: { exception?: { description?: string } };
  /** A picture, base64. */
  data: string;
}

/** Commands to a target, inside the messages of another session. */
function talkTo(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let count = 0;
  return (method: string, params: object): Promise<Answer> => {
    const id = ++count;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
}
