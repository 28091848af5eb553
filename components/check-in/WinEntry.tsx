import { type ReactNode, useRef } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { EntryForm } from '@/components/popup/entry/EntryForm';
import { FollowUp } from '@/components/popup/entry/FollowUp';
import { SaveRow } from '@/components/popup/entry/SaveRow';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/fields/Chip';
import { useToday } from '@/components/ui/page/use-today';
import { AsksOn } from '@/components/wins/AsksOn';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import { answerStarter, asAnswer } from '@/lib/domain/quick-log/quick-log';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { onwardWords, stepWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import type { Question } from './use-question';
import { useWinEntry } from './use-win-entry';

interface Props {
  question: Question;
  onSaved: (winId: string) => Promise<boolean>;
  onNext: () => void;
  /** What was saved so far. */
  children: ReactNode;
}

/** The question, the field, and what an answer is linked to: suggested, the user's to untick. */
export function WinEntry({ question, onSaved, onNext, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { undo, ...entering } = useWinEntry({ question, onSaved }, field);
  const { entry, edit, news } = entering;
  return (
    <EntryForm
      className="check-in-form"
      field={field}
      question={question}
      {...entering}
      entry={asAnswer(entry)}
      after={
        <>
          {children}
          <div className="row check-in-onward">
            <Button onClick={onNext}>{say(onwardWords.fromWins)}</Button>
          </div>
        </>
      }
    >
      <Links question={question} entry={entry} edit={edit} />
      <SaveRow news={news} onUndo={() => void undo()} />
    </EntryForm>
  );
}

type LinksProps = Pick<ReturnType<typeof useWinEntry>, 'entry' | 'edit'> & { question: Question };

function Links({ question, entry, edit }: LinksProps) {
  const today = useToday();
  const ladder = useLadder();
  // A draft of an earlier week goes on answering the question it was begun for.
  const behaviourId = entry.shows ?? question.behaviourId;
  const starter = answerStarter(entry.shows);
  return (
    <>
      <div>
        <Chip
          suggested
          pressed={entry.shows !== null}
          title={ladder.behaviours.find(({ id }) => id === behaviourId)?.statement}
          onToggle={(on) => edit({ shows: on ? behaviourId : null })}
        >
          {say(stepWords.links, { behaviour: nameBehaviour(ladder, behaviourId) })}
        </Chip>
      </div>
      {starter && (
        <FollowUp isNamed starter={starter} answers={entry.answers} onAnswer={(answers) => edit({ answers })} />
      )}
      {entry.shows !== null && <AsksOn behaviourIds={[entry.shows]} day={firstFollowUp(today)} />}
    </>
  );
}
