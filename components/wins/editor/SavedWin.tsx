import type { WayBackTo } from '@/components/app/section-left';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useReading } from '@/components/ui/use-reading';
import { readWin } from '@/lib/db/win/wins';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win/win';
import { editorWords, trashWords, winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { LogTrouble } from '../LogTrouble';
import { TrashedWin } from './TrashedWin';
import { WinForm } from './WinForm';
import { writeWin } from './win-writer';

interface Props {
  ladder: Ladder;
  winId: string;
  /** The field to begin with; null: the top. */
  field: string | null;
  back: WayBackTo;
  onTrash: (win: LoggedWin) => void;
  onRestore: (win: Win) => void;
}

/** The editor of a win that is in the log, or what there is to say when it is not. */
export function SavedWin({ ladder, winId, field, back, onTrash, onRestore }: Props) {
  const reading = useReading(() => readWin(winId, ladder.id), [winId, ladder.id]);
  if (reading.state === 'reading') return <div className="win-editor" aria-busy="true" />;
  if (reading.state === 'failed') return <LogTrouble />;
  const logged = reading.value;
  if (!logged) {
    return (
      <>
        <h1 className="ui-hidden" tabIndex={-1}>
          {say(winsWords.title)}
        </h1>
        <EmptyState
          title={say(editorWords.notFoundTitle)}
          text={say(editorWords.notFoundText)}
          action={<LinkButton href="#/wins">{say(trashWords.back)}</LinkButton>}
        />
      </>
    );
  }
  if (logged.win.deletedAt !== null) {
    return <TrashedWin logged={logged} back={back} onRestore={() => onRestore(logged.win)} />;
  }
  return (
    <WinForm
      ladder={ladder}
      logged={logged}
      isNew={false}
      field={field}
      makeWriter={() => writeWin(winId, ladder.id)}
      back={back}
      onTrash={() => onTrash(logged)}
    />
  );
}
