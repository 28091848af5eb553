import { goToPart } from '@/components/ui/page/go-to-part';
import { languageWords } from '@/lib/i18n/en/language';
import { movingOnWords } from '@/lib/i18n/en/moving-on';
import { reminderWords } from '@/lib/i18n/en/reminders';
import { settings as texts } from '@/lib/i18n/en/settings';
import { keysWords } from '@/lib/i18n/en/shortcuts';

/** What the settings' own page holds, by name: pressed, it is shown. */
export function PartsHere() {
  const parts = [
    { id: 'settings-appearance', title: texts.appearance },
    { id: 'settings-language', title: languageWords.title },
    { id: 'settings-level', title: movingOnWords.settingsTitle },
    { id: 'settings-reminders', title: reminderWords.title },
    { id: 'settings-keys', title: keysWords.title },
    { id: 'settings-stored', title: texts.stored },
    { id: 'settings-sent', title: texts.sent },
    { id: 'settings-delete', title: texts.deleteTitle },
  ];
  return (
    <nav className="app-margin settings-here" aria-label={texts.here}>
      <p>{texts.here}</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goToPart(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
