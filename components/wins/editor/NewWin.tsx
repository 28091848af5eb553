import { useEffect, useState } from 'react';
import type { WayBackTo } from '@/components/app/section-left';
import { useReading } from '@/components/ui/use-reading';
import { readWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { newRecord } from '@/lib/domain/record';
import type { Carried } from '@/lib/domain/win/carried-words';
import { blankWin, isBlank, TEXT_FIELDS, type Win } from '@/lib/domain/win/win';
import { CarriedNotice } from './CarriedNotice';
import { closeWin } from './open-edits';
import { useCarriedWords } from './use-carried-words';
import { WinForm } from './WinForm';
import { writeNewWin } from './win-writer';

interface Props {
  ladder: Ladder;
  behaviourIds: string[];
  /** What the win begins with. */
  carried: Carried;
  back: WayBackTo;
  /** Told once, after the commit, when the win is in the log. */
  onAdded: (winId: string) => void;
  onTrash: (win: LoggedWin) => void;
}

/** A win that is added by the first thing typed about it. */
export function NewWin({ ladder, behaviourIds, carried, back, onAdded, onTrash }: Props) {
  const [blank] = useState(() => blankLoggedWin(behaviourIds));
  const winId = blank.win.id;
  const reading = useReading(() => readWin(winId, ladder.id), [winId, ladder.id]);
  const added = reading.state === 'read' ? reading.value : undefined;
  useEffect(
    () => () => {
      dropIfEmpty(winId, ladder.id);
    },
    [winId, ladder.id],
  );
  const start = { today: blank.win.occurredOn, behaviourIds };
  const makeWriter = () => writeNewWin(winId, ladder.id, start, () => onAdded(winId));
  const reason = useCarriedWords(winId, carried, makeWriter);
  return (
    <WinForm
      ladder={ladder}
      logged={added ?? blank}
      isNew={!added}
      makeWriter={makeWriter}
      back={back}
      notice={reason && <CarriedNotice reason={reason} isSaved={added !== undefined} />}
      onTrash={added ? () => onTrash(added) : null}
    />
  );
}

function blankLoggedWin(behaviourIds: readonly string[]): LoggedWin {
  const now = new Date();
  const fields = { ...blankWin(toDay(now), ''), status: 'draft' as const };
  const win = newRecord(crypto.randomUUID(), fields, { now, installationId: 'unsaved' });
  return { win, artifacts: [], behaviourIds: [...behaviourIds] };
}

/** A new win that ends up saying nothing was a slip; it goes to the trash without a word. */
async function dropIfEmpty(winId: string, ladderId: string): Promise<void> {
  await closeWin(winId);
  const logged = await readWin(winId, ladderId).catch(() => undefined);
  if (!logged || logged.artifacts.length > 0 || logged.win.status !== 'draft') return;
  if (saysNothing(logged.win)) await trashWin(winId);
}

function saysNothing(win: Win): boolean {
  const { people, tags, metric } = win;
  const texts = [win.title, ...TEXT_FIELDS.map((field) => win[field])];
  return texts.every(isBlank) && people.length === 0 && tags.length === 0 && metric === null;
}
