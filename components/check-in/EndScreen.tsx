import { BackupOffer } from '@/components/backup-offer/BackupOffer';
import { LogAsked } from '@/components/backup-offer/LogAsked';
import type { Surface } from '@/components/inbox/surface';
import { AppLink } from '@/components/popup/AppLink';
import { useWeek } from '@/components/popup/week/use-week';
import { Button } from '@/components/ui/Button';
import { Explain } from '@/components/ui/Explain';
import { Grain } from '@/components/ui/grains/Grain';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { isBackupOfferedWeekly } from '@/lib/backup/backup-due';
import { isDemo } from '@/lib/db/opening/which-log';
import type { CheckIn } from '@/lib/domain/check-in/check-in';
import { endWords } from '@/lib/i18n/en/check-in';
import { conceptLines } from '@/lib/i18n/en/concepts';
import { say } from '@/lib/i18n/say';
import type { ChangeCheckIn } from './use-check-in';

interface Props {
  state: Exclude<CheckIn['state'], 'open'>;
  change: ChangeCheckIn;
  surface: Surface;
}

/** One quiet line: it is done, and how many weeks are logged; and what the week's wins are good for besides. */
export function EndScreen({ state, change, surface }: Props) {
  const week = useWeek();
  const line = useFirstFocus<HTMLParagraphElement>();
  return (
    <div className="check-in-end">
      <p ref={line} className="check-in-end-line" tabIndex={-1} role="status">
        <Grain state={state === 'quiet' ? 'none' : 'met'} size={20} />
        <span className="numbers">{week && say(endWords[state], week.weeks)}</span>
      </p>
      {week && surface === 'app' && (
        <p className="note">
          {say(conceptLines.weeks)}
          <Explain of="weeks-logged" />
        </p>
      )}
      {state === 'finished' && <p>{updateLink(surface)}</p>}
      {!isDemo && <BackupOffer isOffered={isBackupOfferedWeekly} />}
      {!isDemo && <LogAsked surface={surface} />}
      <Button kind="quiet" onClick={() => void change({ state: 'open', finishedAt: null })}>
        {say(endWords.again)}
      </Button>
    </div>
  );
}

function updateLink(surface: Surface) {
  const label = say(endWords.update);
  if (surface === 'popup') return <AppLink to="/talk/update">{label}</AppLink>;
  return (
    <a className="ui-link" href="#/talk/update">
      {label}
    </a>
  );
}
