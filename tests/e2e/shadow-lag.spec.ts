import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from './browser/extension-fixture';
import { isCopied } from './log/shadow-state';
import { chooseSeed, randomFrom } from './seed/random';

const PROMISED_MS = 60_000;
const kills = process.env.WINNOW_LONG ? 20 : 3;

test(`shadow-lag: the worker killed ${kills} times over its copying: a minute later nothing is missing`, async ({
  openPopup,
  stopWorker,
}) => {
  test.setTimeout(kills * PROMISED_MS + 60_000);
  const seed = chooseSeed();
  const random = randomFrom(seed);
  const popup = await openPopup('#/log');
  const field = popup.getByLabel('What did you do?');
  const save = async (text: string) => {
    await field.fill(text);
    await popup.keyboard.press('Control+Enter');
    await expect(field).toHaveValue('');
  };
  const lags: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    await save(`I drove the API versioning decision ${kill}`);
    await wait(random() * 40);
    await stopWorker();
    const killed = Date.now();
    // Without a long run, the next save wakes the worker, which finds all that is left.
    if (!process.env.WINNOW_LONG) continue;
    await expect.poll(() => popup.evaluate(isCopied), { timeout: PROMISED_MS }).toBe(true);
    lags.push(Date.now() - killed);
  }
  await save('I wrote down what we decided');
  await expect.poll(() => popup.evaluate(isCopied)).toBe(true);
  console.log(
    'shadow-lag',
    JSON.stringify({ seed, kills, longestMs: lags.length > 0 ? Math.max(...lags) : 'not measured' }),
  );
});
