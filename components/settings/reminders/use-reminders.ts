import { useEffect, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings, readSettings } from '@/lib/db/settings';
import type { SettingsFields } from '@/lib/domain/settings';

export type ReminderSettings = Pick<SettingsFields, 'week' | 'reminders'>;
export type SaveReminders = (changes: Partial<ReminderSettings>) => Promise<void>;

/** When the check-in is due and how it shows; undefined while it is read. What was chosen shows while it is written. */
export function useReminders() {
  const reading = useReading(readSettings, []);
  const stored = reading.state === 'read' ? reading.value : undefined;
  const [chosen, setChosen] = useState<Partial<ReminderSettings>>({});
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  useEffect(() => {
    if (stored) setChosen({});
  }, [stored]);
  const save: SaveReminders = async (changes) => {
    setChosen((before) => ({ ...before, ...changes }));
    const outcome = await changeSettings(changes);
    if (!outcome.ok) setChosen({});
    setTrouble(outcome.ok ? null : outcome.reason);
  };
  const settings: ReminderSettings | undefined = stored && { ...stored, ...chosen };
  return { settings, isUnread: reading.state === 'failed', save, trouble };
}
