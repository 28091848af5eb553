import { useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { useLive } from '@/components/ui/use-live';
import { useOnce } from '@/components/ui/use-once';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings, readSettings } from '@/lib/db/settings';
import type { Day } from '@/lib/domain/day';
import { lastMonths, toWindow } from '@/lib/domain/day-window';

type Days = { from: string; to: string };

/** In the place of the last six months: of tomorrow they are others. */
const USUAL: Days = { from: '', to: '' };

/** The time that is looked back on: what stands in the fields, and the last of it that was a whole window. */
export function useWindow(today: Day) {
  const settings = useLive(readSettings, []);
  const [typed, setTyped] = useState<Partial<Days>>({});
  const { trouble, keep, takeUp } = useKeeping();
  const usual = lastMonths(today, 6);
  const kept = settings?.audit ?? usual;
  const shown: Days = { ...kept, ...typed };
  const whole = toWindow(shown.from, shown.to);
  const { from, to } = kept;
  // From then on the log says, whichever window the days are changed in.
  useEffect(() => {
    setTyped((now) => ((now.from ?? from) === from && (now.to ?? to) === to ? {} : now));
  }, [from, to]);
  useOnce(() => setTyped(takeUp()));

  const change = (changes: Partial<Days>) => {
    setTyped({ ...typed, ...changes });
    const next = { ...shown, ...changes };
    const changed = toWindow(next.from, next.to);
    if (typeof changed === 'string') return;
    keep(changed.from === usual.from && changed.to === usual.to ? USUAL : changed);
  };
  const reset = () => {
    // Shown before the log has it; where the log has it already there is nothing to show before.
    setTyped(settings?.audit ? usual : {});
    keep(USUAL);
  };
  return {
    isReading: settings === undefined,
    ...{ shown, whole, window: typeof whole === 'string' ? kept : whole },
    isUsual: shown.from === usual.from && shown.to === usual.to,
    ...{ change, reset, trouble },
  };
}

/** Writes the days to the settings at once. What a page that goes in the middle of that leaves is taken up by the next. */
function useKeeping() {
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [left] = useState(() => leftDraft('audit', 'window'));
  const [keeper] = useState(() =>
    createDraftKeeper<Days>({
      keep: async ({ from, to }) => {
        const window = toWindow(from, to);
        const outcome = await changeSettings({ audit: typeof window === 'string' ? null : window });
        setTrouble(outcome.ok ? null : outcome.reason);
        return outcome;
      },
      drop: async () => ({ ok: true }),
      onKept: () => {},
      behind: left,
    }),
  );
  const keep = (days: Days) => {
    keeper.change(days);
    keeper.flush();
  };
  const takeUp = (): Partial<Days> => {
    const days = left.read();
    if (!days) return {};
    const window = toWindow(days.from ?? '', days.to ?? '');
    keep(typeof window === 'string' ? USUAL : window);
    return typeof window === 'string' ? {} : window;
  };
  return { trouble, keep, takeUp };
}
