import { Segmented } from '@/components/ui/fields/Segmented';
import type { WordsConflict } from '@/lib/domain/merge/conflicts';
import type { Choice } from '@/lib/domain/merge/settle';
import { mergeWords, wordFields } from '@/lib/i18n/en/merge';
import { say } from '@/lib/i18n/say';

interface Props {
  conflict: WordsConflict;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** The words of both sides beside each other, the own ones first. */
export function WordsChoice({ conflict, choice, onChoose }: Props) {
  const { kept, aside, asideOf, fitsNote } = conflict;
  const [own, other] = asideOf === 'own' ? (['aside', 'kept'] as const) : (['kept', 'aside'] as const);
  const words = { kept, aside };
  const stands = choice === 'aside' ? 'aside' : 'kept';
  const both = { value: 'both' as const, label: mergeWords.both };
  return (
    <>
      <p>{say(mergeWords.words, { field: wordFields[conflict.field] })}</p>
      <div className="merge-versions">
        <Version label={mergeWords.here} words={words[own]} stands={stands === own} />
        <Version label={mergeWords.there} words={words[other]} stands={stands === other} />
      </div>
      <Segmented<Choice>
        label={mergeWords.whose}
        options={[
          { value: own, label: mergeWords.ownStand },
          { value: other, label: mergeWords.otherStand },
          ...(fitsNote ? [both] : []),
        ]}
        value={choice}
        onChange={onChoose}
      />
      {!fitsNote && <p className="note">{mergeWords.tooLong}</p>}
      {choice === 'both' && <p className="note">{mergeWords.bothWhat}</p>}
    </>
  );
}

function Version({ label, words, stands }: { label: string; words: string; stands: boolean }) {
  return (
    <figure className="merge-version" data-stands={stands || undefined}>
      <figcaption>{label}</figcaption>
      <blockquote dir="auto">{words.trim() === '' ? mergeWords.blank : words}</blockquote>
    </figure>
  );
}
