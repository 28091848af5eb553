import type { CDPSession, Page } from '@playwright/test';
import { bundle } from './bundle';

/** The world of the page in which the content script runs: it shares the page's document and has the extension's channel. */
export interface ContentWorld {
  /** Runs an expression there and answers with its settled value. */
  run: <T>(expression: string) => Promise<T>;
}

/** Enters the content script's world on a page that has been opened, and brings the shipped message client along. */
export async function enterContentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, extensionId);
  const run = async <T>(expression: string): Promise<T> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'it threw');
    return answer.result.value;
  };
  await run(await bundle('lib/messaging/client.ts', 'winnowClient'));
  return { run };
}

async function findWorld(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
