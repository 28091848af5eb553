import { Button } from '@/components/ui/Button';
import type { OtherLog } from '@/lib/db/machine/machine';
import { sayMoment } from '@/lib/i18n/dates';
import { otherWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';
import { sayOther } from './say-other';
import { sayRefusal } from './say-trouble';

interface Props {
  other: OtherLog;
  isOwn: boolean;
  busy: boolean;
  onLook: () => void;
  onLeave: () => void;
}

/** One other log: whose, how it stands, and what the user can do about it. */
export function OtherRow({ other, isOwn, busy, onLook, onLeave }: Props) {
  const { state } = other;
  const isAsked = state === 'first' || state === 'asks';
  const name = sayOther(other, isOwn ? other.installation : null);
  return (
    <article className="folder-other">
      <h3>{name}</h3>
      <p>{sayState(other, isOwn)}</p>
      <p className="note numbers" dir="auto">
        {other.file}
      </p>
      {state === 'first' && !isOwn && <p className="note">{otherWords.notYours}</p>}
      {(isAsked || state === 'left') && (
        <div className="settings-actions">
          <Button busy={busy} aria-label={`${otherWords.look} ${name}`} onClick={onLook}>
            {otherWords.look}
          </Button>
          {isAsked && (
            <Button kind="quiet" aria-label={`${otherWords.leave}: ${name}`} onClick={onLeave}>
              {otherWords.leave}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function sayState({ state, at }: OtherLog, isOwn: boolean): string {
  if (state === 'merged') return say(otherWords.merged, { moment: sayMoment(new Date(at)) });
  if (state === 'first') return isOwn ? otherWords.ownFirst : otherWords.first;
  if (state === 'asks') return otherWords.asks;
  if (state === 'left') return otherWords.left;
  if (state === 'not-merged') return otherWords.notMerged;
  return sayRefusal(state);
}
