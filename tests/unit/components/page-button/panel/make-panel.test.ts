// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { aPage } from '../a-page';
import { aWorker, settle } from '../a-worker';
import { withPopovers } from '../popovers';

beforeAll(withPopovers);

it('has the log learn what the page says by now, behind a win that is opened', async () => {
  const worker = aWorker({ isSaved: () => ({ ok: true, saved: true }) });
  const { press } = aPage(worker);
  await settle();
  await press();
  expect(worker.bodies('openWin')).toHaveLength(1);
  expect(worker.bodies('seePage')).toHaveLength(1);
});
