import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listSightings, noteSighting } from '@/lib/db/sightings';
import { emptyLog } from '../../empty-log';

const seen = { site: 'github', layout: 'react', found: ['title', 'state'], missing: ['mergedAt'] };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T10:00:00') });
  await emptyLog();
});

describe('what an adapter found last', () => {
  it('is one row a layout, the last page of it', async () => {
    await noteSighting(seen);
    await noteSighting({ ...seen, layout: 'classic', missing: [] });
    await noteSighting({ ...seen, found: [...seen.found, 'mergedAt'], missing: [] });
    expect(await listSightings()).toMatchObject([
      { site: 'github', layout: 'classic', missing: [] },
      { site: 'github', layout: 'react', found: ['title', 'state', 'mergedAt'], missing: [] },
    ]);
  });

  it('is written once a day while nothing changes', async () => {
    await noteSighting(seen);
    vi.setSystemTime(new Date('2026-11-20T18:00:00'));
    await noteSighting(seen);
    expect((await listSightings())[0]).toMatchObject({ rev: 1 });
    vi.setSystemTime(new Date('2026-11-21T08:00:00'));
    await noteSighting(seen);
    expect((await listSightings())[0]).toMatchObject({ rev: 2, seenAt: new Date('2026-11-21T08:00:00').toISOString() });
  });
});
