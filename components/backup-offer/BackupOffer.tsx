import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { type BackedUp, backUpNow } from '@/lib/backup/back-up-now';
import type { BackupStanding } from '@/lib/backup/backup-due';
import { findBackupStanding } from '@/lib/backup/backup-standing';
import { daysBetween, toDay } from '@/lib/domain/day';
import { offerBackupWords as texts } from '@/lib/i18n/en/folder';
import { sayCount } from '@/lib/i18n/say';
import './backup-offer.css';
import { sayBackedUp } from './say-backed-up';

interface Props {
  /** One of those in `backup-due`. */
  isOffered: (standing: BackupStanding) => boolean;
}

/** A backup by one click, where there is a reason for it: why, the button, and what came of it. */
export function BackupOffer({ isOffered }: Props) {
  const standing = useStanding(isOffered);
  const [done, setDone] = useState<BackedUp | 'busy' | null>(null);
  if (!standing) return null;
  const press = async () => {
    setDone('busy');
    setDone(await backUpNow(new Date()));
  };
  const isOver = done !== null && done !== 'busy' && done.ok;
  return (
    <section className="row backup-offer" aria-label={texts.name}>
      {!isOver && (
        <>
          <p>{sayWhy(standing)}</p>
          <Button busy={done === 'busy'} onClick={() => void press()}>
            {texts.press}
          </Button>
        </>
      )}
      <p className="note backup-offer-news" role="status">
        {done !== null && done !== 'busy' && sayBackedUp(done)}
      </p>
    </section>
  );
}

/** As it was when the surface was opened: the offer must not move under the pointer. */
function useStanding(isOffered: Props['isOffered']): BackupStanding | null {
  const [standing, setStanding] = useState<BackupStanding | null>(null);
  useEffect(() => {
    let isOver = false;
    // Where it cannot be read there is nothing to offer; what is wrong is said elsewhere.
    findBackupStanding(new Date(), isOffered).then(
      (found) => isOver || setStanding(found),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isOffered]);
  return standing;
}

function sayWhy({ folder, lastAt, now }: BackupStanding): string {
  if (folder === 'waits') return texts.waits;
  if (lastAt === null) return texts.never;
  return sayCount(texts.old, Math.max(1, daysBetween(toDay(new Date(lastAt)), toDay(now))));
}
