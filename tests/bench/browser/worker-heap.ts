import { type Opened, workerOf } from './open-browser';

/** Of the extension's worker, bytes, after a collection. Playwright has no session to a worker: one inside another. */
export async function workerHeap(browser: Opened): Promise<number> {
  await workerOf(browser);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(browser.origin));
  if (!target) throw new Error('there is no worker');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const answers = new Map<number, (result: { usedSize: number }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize: number }>((resolve) => {
      answers.set(id, resolve);
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: {} }),
      });
    });
  await ask(1, 'HeapProfiler.enable');
  await ask(2, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(3, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
