// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { aPage } from '../a-page';
import { aWorker, settle } from '../a-worker';
import { withPopovers } from '../popovers';

beforeAll(withPopovers);

it('tells the log which words of a page are the browser’s own translation', async () => {
  const worker = aWorker({ isSaved: () => ({ ok: true, saved: true }) });
  const { press } = aPage(worker);
  await settle();
  await press();
  expect(worker.bodies('seePage')).not.toMatchObject([{ capture: { translated: true } }]);
  document.documentElement.classList.add('translated-ltr');
  await press();
  document.documentElement.classList.remove('translated-ltr');
  expect(worker.bodies('openWin')).toHaveLength(2);
  expect(worker.bodies('seePage')).toMatchObject([{}, { capture: { translated: true } }]);
});
