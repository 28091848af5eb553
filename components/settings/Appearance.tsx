import { useEffect, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Segmented } from '@/components/ui/fields/Segmented';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings, readSettings } from '@/lib/db/settings';
import type { Settings } from '@/lib/domain/settings';
import { settings as texts } from '@/lib/i18n/en/settings';
import { Part } from './Part';

const THEMES = ['system', 'light', 'dark'] as const;

export function Appearance() {
  const reading = useReading(async () => (await readSettings()).theme, []);
  const stored = reading.state === 'read' ? reading.value : undefined;
  // Shown while it is being written; whatever the settings say next takes its place.
  const [chosen, setChosen] = useState<Settings['theme'] | null>(null);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  useEffect(() => {
    if (stored) setChosen(null);
  }, [stored]);
  const choose = async (theme: Settings['theme']) => {
    setChosen(theme);
    const outcome = await changeSettings({ theme });
    if (!outcome.ok) setChosen(null);
    setTrouble(outcome.ok ? null : outcome.reason);
  };
  return (
    <Part anchor="settings-appearance" title={texts.appearance} note={texts.appearanceNote}>
      <Segmented
        label={texts.theme}
        labelHidden
        options={THEMES.map((value) => ({ value, label: texts.themes[value] }))}
        value={chosen ?? stored ?? null}
        onChange={choose}
      />
      {trouble && <StorageTrouble reason={trouble} />}
    </Part>
  );
}
