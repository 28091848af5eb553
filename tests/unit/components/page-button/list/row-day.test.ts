import { expect, it, vi } from 'vitest';
import { dayOfRow } from '@/components/page-button/list/row-day';
import { describeRow } from '@/components/page-button/list/row-words';
import { saveRows } from '@/components/page-button/list/save-rows';
import { aWorker } from '../a-worker';
import { aRow } from './a-site';

const createdAt = '2026-06-03T10:00:00.000Z';

it.each([
  [
    { occurredOn: '2026-06-12', facts: { createdAt } },
    { day: '2026-06-12', isOpening: false },
  ],
  [
    { occurredOn: null, facts: { createdAt } },
    { day: '2026-06-03', isOpening: true },
  ],
  [
    { occurredOn: null, facts: { created: createdAt } },
    { day: '2026-06-03', isOpening: true },
  ],
  [
    { occurredOn: null, facts: {} },
    { day: null, isOpening: false },
  ],
])('%j has the day %j', (stated, day) => {
  expect(dayOfRow(stated)).toEqual(day);
});

it('is the day of its opening where the row states no other, and the row says so', async () => {
  const row = aRow(1, { occurredOn: null, facts: { createdAt } });
  const worker = aWorker();
  const signal = new AbortController().signal;
  const idsFor = () => ({ winId: '1', artifactId: '2' });
  await saveRows([row], { send: worker.send, idsFor, signal, leavesTrash: true, onRow: vi.fn() });
  expect(worker.bodies('saveWin')).toMatchObject([{ capture: { occurredOn: '2026-06-03' } }]);
  expect(describeRow(row)).toContain('opened Jun 3, 2026, saved with that date');
});
