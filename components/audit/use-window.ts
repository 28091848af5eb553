import { useEffect, useState } from 'react';
import { useLive } from '@/components/ui/use-live';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { type AuditWindow, lastSixMonths, toWindow } from '@/lib/domain/audit/audit-window';
import type { Day } from '@/lib/domain/day';

interface Days {
  from: string;
  to: string;
}

/** The time that is looked back on: what stands in the fields, and the last of it that was a whole window. */
export function useWindow(today: Day) {
  const settings = useLive(readSettings, []);
  const [typed, setTyped] = useState<Partial<Days>>({});
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const usual = lastSixMonths(today);
  const kept = settings?.audit ?? usual;
  const shown: Days = { ...kept, ...typed };
  const whole = toWindow(shown.from, shown.to);
  const { from, to } = kept;
  // From then on the log says, whichever window the days are changed in.
  useEffect(() => {
    setTyped((now) => ((now.from ?? from) === from && (now.to ?? to) === to ? {} : now));
  }, [from, to]);

  const keep = async (audit: AuditWindow | null) => {
    const outcome = await changeSettings({ audit });
    setTrouble(outcome.ok ? null : outcome.reason);
  };
  const change = (changes: Partial<Days>) => {
    setTyped({ ...typed, ...changes });
    const next = { ...shown, ...changes };
    const changed = toWindow(next.from, next.to);
    if (typeof changed === 'string') return;
    void keep(changed.from === usual.from && changed.to === usual.to ? null : changed);
  };
  const reset = () => {
    setTyped({});
    void keep(null);
  };
  return {
    isReading: settings === undefined,
    ...{ shown, whole, window: typeof whole === 'string' ? kept : whole },
    isUsual: shown.from === usual.from && shown.to === usual.to,
    ...{ change, reset, trouble },
  };
}
