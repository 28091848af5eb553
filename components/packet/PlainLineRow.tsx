import { useStoredWords } from '@/components/drafts/use-stored-words';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { changeWin } from '@/lib/db/win/wins';
import type { Win } from '@/lib/domain/win/win';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { plainWords as texts } from '@/lib/i18n/en/packet';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

export function PlainLineRow({ win }: { win: Win }) {
  const { text, isKept, change, flush } = useStoredWords({
    surface: 'packet',
    key: `plain ${win.id}`,
    stored: win.plainLine,
    storedAt: writtenAt(win, 'plainLine'),
    save: (plainLine) => changeWin(win.id, { plainLine }),
  });
  const title = sayWin(win);
  return (
    <li>
      <a className="words" dir="auto" href={`#/wins/${win.id}`} aria-label={say(texts.open, { title })}>
        {title}
      </a>
      <Field label={say(texts.field, { title })} labelHidden>
        {(control) => (
          <TextArea {...control} rows={1} maxLength={TEXT_LIMIT} value={text} onChange={change} onBlur={flush} />
        )}
      </Field>
      {!isKept && <p role="alert">{texts.notKept}</p>}
    </li>
  );
}
