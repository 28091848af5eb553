import { editorWords, fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { TagsField } from '../fields/TagsField';
import { WordsField } from '../fields/WordsField';
import { WinDisclosure } from '../WinDisclosure';

export function LessonsAndNotes() {
  const { win } = useEditing();
  const saysNotes = win.note !== '' || win.praise !== '' || win.plainLine !== '' || win.tags.length > 0;
  return (
    <>
      <WinDisclosure
        summary={say(editorWords.lessonGroup)}
        filled={win.kind === 'lesson' || win.ownPart !== '' || win.learned !== ''}
      >
        <WordsField name="ownPart" label={say(fieldWords.ownPart)} />
        <WordsField name="learned" label={say(fieldWords.learned)} />
      </WinDisclosure>
      <WinDisclosure summary={say(editorWords.notesGroup)} filled={saysNotes}>
        <WordsField name="plainLine" label={say(fieldWords.plainLine)} />
        <WordsField name="praise" label={say(fieldWords.praise)} />
        <WordsField name="note" label={say(fieldWords.note)} />
        <TagsField />
      </WinDisclosure>
    </>
  );
}
