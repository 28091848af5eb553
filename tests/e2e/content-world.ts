import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';

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
  await run(await bundleClient());
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

/** `lib/messaging/client.ts` as one script that leaves `winnowClient.send` behind. */
async function bundleClient(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}lib/messaging/client.ts`, formats: ['iife'], name: 'winnowClient' },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the client was not bundled');
  // A const of one script is not seen by the next.
  return chunk.code.replace(/^\s*(var|const|let) winnowClient\s*=/m, 'globalThis.winnowClient =');
}
