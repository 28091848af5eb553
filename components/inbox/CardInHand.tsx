import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win';
import { actWords, elsewhereWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { CardForm } from './CardForm';
import type { Surface } from './surface';

interface Props {
  cardId: string;
  reading: { state: 'reading' } | { state: 'failed' } | { state: 'read'; value: LoggedWin | undefined };
  /** What the card is called for assistive technology. */
  name: string;
  /** It is being kept, dropped or merged here. */
  isLeaving: boolean;
  onNext: () => void;
  surface: Surface;
  ladder: Ladder;
}

/** The card as the log has it. One that another window dealt with stays in hand and says so. */
export function CardInHand({ cardId, reading, isLeaving, onNext, ...rest }: Props) {
  if (reading.state === 'failed') return <LogTrouble />;
  // A reading of the card before may still stand for a moment.
  const isStale = reading.state === 'read' && reading.value !== undefined && reading.value.win.id !== cardId;
  if (reading.state === 'reading' || isStale) return <div className="inbox-card" aria-busy="true" />;
  const logged = reading.value;
  const elsewhere = isLeaving ? null : whatHappened(logged?.win);
  return (
    <>
      {elsewhere && (
        <Notice
          tone="info"
          title={say(elsewhereWords.title)}
          actions={<Button onClick={onNext}>{say(actWords.next)}</Button>}
        >
          {say(elsewhereWords[elsewhere])}
        </Notice>
      )}
      {logged && <CardForm logged={logged} {...rest} />}
    </>
  );
}

function whatHappened(win: Win | undefined): 'kept' | 'trashed' | 'gone' | null {
  if (!win) return 'gone';
  if (win.deletedAt !== null) return 'trashed';
  return win.status === 'inbox' ? null : 'kept';
}
