import { useStoredWords } from '@/components/drafts/use-stored-words';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { changeTalk } from '@/lib/db/talk/talks';
import type { Talk } from '@/lib/domain/talk/talk';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { talkWords as texts } from '@/lib/i18n/en/talk';

/** Room to write while somebody speaks. */
export function NotesField({ talk, rows }: { talk: Talk; rows: number }) {
  const { text, isKept, change, flush } = useStoredWords({
    surface: 'talk',
    key: `notes ${talk.id}`,
    stored: talk.notes,
    storedAt: writtenAt(talk, 'notes'),
    save: (notes) => changeTalk(talk.id, { notes }),
  });
  return (
    <Field label={texts.notes} hint={isKept ? texts.notesHint : undefined} error={isKept ? undefined : texts.notKept}>
      {(control) => (
        <TextArea {...control} rows={rows} maxLength={TEXT_LIMIT} value={text} onChange={change} onBlur={flush} />
      )}
    </Field>
  );
}
