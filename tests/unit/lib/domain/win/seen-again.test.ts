import { describe, expect, it } from 'vitest';
import type { ArtifactFields } from '@/lib/domain/win/artifact';
import { seenAgain } from '@/lib/domain/win/seen-again';
import { anArtifact } from '../a-win';

const seen = (fields: Partial<ArtifactFields>) => ({
  ...anArtifact(),
  capturedAt: '2026-11-30T09:00:00.000Z',
  ...fields,
});

describe('an artifact whose page is read once more', () => {
  it('learns that it was merged', () => {
    const open = anArtifact({ state: 'open', dates: {}, facts: { state: 'open', draft: true, author: 'ada' } });
    const merged = seen({
      state: 'merged',
      dates: { merged: '2026-11-29T09:00:00.000Z' },
      facts: { state: 'merged', mergedBy: 'ben' },
    });
    expect(seenAgain(open, merged)).toMatchObject({
      state: 'merged',
      dates: merged.dates,
      facts: { state: 'merged', author: 'ada', mergedBy: 'ben' },
    });
    expect(seenAgain(open, merged).facts).not.toHaveProperty('draft');
  });

  it('is not set back by a page that is open since before the merge', () => {
    const merged = anArtifact({ state: 'merged', facts: { state: 'merged' } });
    expect(seenAgain(merged, seen({ state: 'open', facts: { state: 'open' } }))).toEqual({});
  });

  it('is not resolved any more where it was opened again', () => {
    const resolved = anArtifact({
      state: 'done',
      dates: { created: '2026-10-01T09:00:00.000Z', resolved: '2026-11-01T09:00:00.000Z' },
      facts: { status: 'Done', resolution: 'Fixed', resolutionDate: '2026-11-01T09:00:00.000Z', assignee: 'Ada' },
    });
    const again = seenAgain(resolved, seen({ state: 'open', dates: {}, facts: { status: 'Reopened' } }));
    expect(again.facts).toEqual({ status: 'Reopened', assignee: 'Ada' });
    expect(again.dates).toEqual({ created: '2026-10-01T09:00:00.000Z' });
  });

  it('is still to be minded for what its site said, where that does not answer this time', () => {
    const duplicate = anArtifact({ state: 'done', facts: { resolution: 'Duplicate' }, cautions: ['no-achievement'] });
    const byPage = seen({ state: 'done', facts: { status: 'Done' }, cautions: ['page-only'] });
    expect(seenAgain(duplicate, byPage).cautions).toEqual(['no-achievement', 'page-only']);
    expect(seenAgain(duplicate, seen({ state: 'done', facts: { status: 'Done' }, cautions: [] })).cautions).toEqual([]);
  });

  it('stays as it is where the page says nothing new, or nothing at all', () => {
    const known = anArtifact({ state: 'merged', facts: { state: 'merged' } });
    expect(seenAgain(known, seen({ ...known }))).toEqual({});
    expect(seenAgain(known, seen({ state: null, facts: {}, title: 'another' }))).toEqual({});
  });
});
