import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Check } from '@/components/ui/fields/Check';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings } from '@/lib/db/settings';
import { keyMapWords as texts } from '@/lib/i18n/en/keys';
import { say } from '@/lib/i18n/say';

/** Switches the keys off that work without Ctrl, Alt or ⌘. */
export function SingleKeys() {
  const isOn = useSingleKeys();
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const change = async (singleKeys: boolean) => {
    const outcome = await changeSettings({ singleKeys });
    setTrouble(outcome.ok ? null : outcome.reason);
  };
  return (
    <>
      <Check label={say(texts.switch)} hint={say(texts.switchHint)} checked={isOn} onChange={(on) => void change(on)} />
      {trouble && <StorageTrouble reason={trouble} />}
    </>
  );
}
