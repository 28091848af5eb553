import { Segmented } from '@/components/ui/fields/Segmented';
import type { Conflict, TrashConflict } from '@/lib/domain/merge/conflicts';
import { type Choice, defaultChoice } from '@/lib/domain/merge/settle';
import { mergeWords } from '@/lib/i18n/en/merge';
import { sayParts, sayQuoted } from '@/lib/i18n/lists';
import { WordsChoice } from './WordsChoice';

interface Props {
  conflict: Conflict;
  /** Undefined while nothing was chosen: then it is as `defaultChoice` says. */
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

/** One thing that both sides did: what each has, and what is to become of it. */
export function ConflictRow({ conflict, choice = defaultChoice(conflict), onChoose }: Props) {
  return (
    <article className="merge-conflict">
      <h3 dir="auto">{conflict.title.trim() === '' ? mergeWords.untitled : conflict.title}</h3>
      {conflict.kind === 'words' && <WordsChoice conflict={conflict} choice={choice} onChoose={onChoose} />}
      {conflict.kind === 'trash' && <TrashChoice conflict={conflict} choice={choice} onChoose={onChoose} />}
      {conflict.kind === 'folded' && (
        <>
          <p>{mergeWords.folded}</p>
          <p className="note">
            {mergeWords.foldedTitles}: {sayParts(conflict.titles.map(sayQuoted))}
          </p>
        </>
      )}
    </article>
  );
}

interface TrashProps extends Props {
  conflict: TrashConflict;
  choice: Choice;
}

function TrashChoice({ conflict, choice, onChoose }: TrashProps) {
  return (
    <>
      <p>{conflict.trashedBy === 'own' ? mergeWords.trashedHere : mergeWords.trashedThere}</p>
      <Segmented<Choice>
        label={mergeWords.wanted}
        options={[
          { value: 'in-log', label: mergeWords.inLog },
          { value: 'in-trash', label: mergeWords.inTrash },
        ]}
        value={choice}
        onChange={onChoose}
      />
    </>
  );
}
