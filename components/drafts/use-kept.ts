import { useCallback, useEffect, useRef, useState } from 'react';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import type { DraftSurface } from '@/lib/domain/win/draft';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { leftDraft } from './left-draft';
import { readLast } from './read-last';

type Fields = Record<string, string>;

export interface Kept {
  /** What was typed, by field; undefined while it is read. */
  fields: Fields | undefined;
  /** Whether it would still be there after the page is left. */
  isKept: boolean;
  change: (fields: Fields) => void;
  drop: () => Promise<void>;
}

/** What is typed in one place, kept a moment behind the keys and there again on return. Another key is another place. */
export function useKept(surface: DraftSurface, key: string): Kept {
  const [typed, setTyped] = useState<{ key: string; fields: Fields }>();
  const [isKept, setKept] = useState(true);
  const keepers = useRef(new Map<string, DraftKeeper<Fields>>()).current;
  const keeperOf = useCallback(
    (place: string) => {
      const keeper = keepers.get(place) ?? keeperFor(surface, place, setKept);
      keepers.set(place, keeper);
      return keeper;
    },
    [keepers, surface],
  );
  const put = useCallback(
    (place: string, fields: Fields) => setTyped((now) => (now?.key === place ? now : { key: place, fields })),
    [],
  );
  // Another place is left as the page is. Before the reading: what is left there is what it finds on return.
  useEffect(() => () => keepers.get(key)?.flush(), [keepers, key]);
  useEffect(() => {
    // What was typed before the draft was read stands.
    readLast(surface, key).then(
      ({ fields, isUnwritten }) => {
        if (isUnwritten && !keepers.has(key)) keeperOf(key).change(fields);
        put(key, fields);
      },
      () => {
        setKept(false);
        put(key, {});
      },
    );
  }, [surface, key, put, keeperOf, keepers]);
  const flush = useCallback(() => {
    for (const keeper of keepers.values()) keeper.flush();
  }, [keepers]);
  useLeaving(flush);
  return {
    fields: typed?.key === key ? typed.fields : undefined,
    isKept,
    change: (fields) => {
      setTyped({ key, fields });
      keeperOf(key).change(fields);
    },
    drop: async () => {
      setTyped({ key, fields: {} });
      await keeperOf(key).drop();
    },
  };
}

function keeperFor(surface: DraftSurface, key: string, onKept: (kept: boolean) => void): DraftKeeper<Fields> {
  return createDraftKeeper<Fields>({
    keep: (fields) => keepDraft(surface, key, fields),
    drop: () => dropDraft(surface, key),
    onKept,
    // What a page that goes in the middle of a write leaves.
    behind: leftDraft(surface, key),
  });
}
