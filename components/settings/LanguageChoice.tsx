import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Select } from '@/components/ui/fields/Select';
import { noteLanguage } from '@/components/ui/page/last-language';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { AUTOMATIC } from '@/lib/domain/settings';
import { languageWords as texts } from '@/lib/i18n/en/language';
import { LANGUAGES, toLanguage } from '@/lib/i18n/languages';
import { Part } from './Part';

/** What Winnow speaks. A language names itself, so that whoever cannot read the present one finds theirs. */
export function LanguageChoice() {
  const reading = useReading(async () => (await readSettings()).language, []);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const choose = async (language: string) => {
    const outcome = await changeSettings({ language });
    if (!outcome.ok) return setTrouble(outcome.reason);
    noteLanguage(language);
    // Whatever is typed here is kept by its own drafts.
    location.reload();
  };
  const options = [
    { value: AUTOMATIC, label: texts.automatic },
    ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label, lang: value })),
  ];
  return (
    <Part anchor="settings-language" title={texts.title} note={texts.note}>
      <Select
        aria-label={texts.title}
        options={options}
        value={reading.state === 'read' ? (toLanguage(reading.value) ?? AUTOMATIC) : AUTOMATIC}
        onChange={choose}
      />
      {trouble && <StorageTrouble reason={trouble} />}
    </Part>
  );
}
