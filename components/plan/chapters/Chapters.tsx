import { Grain } from '@/components/ui/grains/Grain';
import { useLive } from '@/components/ui/use-live';
import { listLadders } from '@/lib/db/ladder/ladders';
import { readSnapshots } from '@/lib/db/quiz/snapshots';
import type { Chapter } from '@/lib/domain/plan/chapter';
import { readinessOf, type StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { sayDay } from '@/lib/i18n/dates';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { sayParts } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';

/** The chapters that are closed, the last one first, each with how everything stood on its last day. */
export function Chapters({ chapters }: { chapters: readonly Chapter[] }) {
  const ids = chapters.map(({ snapshotId }) => snapshotId);
  const snapshots = useLive(() => readSnapshots(ids), [ids.join()]);
  const ladders = useLive(listLadders, []);
  return (
    <section className="plan-part" aria-labelledby="plan-chapters">
      <h2 id="plan-chapters">{texts.chapters}</h2>
      {chapters.length === 0 && <p className="muted">{texts.noChapters}</p>}
      <ol className="ruled plan-rows">
        {chapters.map((chapter) => {
          const snapshot = snapshots?.find(({ id }) => id === chapter.snapshotId);
          const ladder = ladders?.find(({ id }) => id === chapter.ladderId);
          return (
            <li key={chapter.id}>
              <Grain state="met" size={22} />
              <div>
                <h3>{sayLevels(chapter)}</h3>
                <p className="numbers">{sayTime(chapter)}</p>
                <p className="muted">{saySetting(chapter)}</p>
                {snapshot && <p className="note numbers">{sayNumbers(snapshot, ladder?.name ?? chapter.ladderId)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function sayLevels({ level, target }: Chapter): string {
  const now = level === '' ? texts.levelUnknown : level;
  return target === '' ? now : say(texts.levels, { level: now, target });
}

function sayTime({ startedOn, endedOn }: Chapter): string {
  return say(texts.row, { from: startedOn === null ? texts.start : sayDay(startedOn), to: sayDay(endedOn) });
}

function saySetting({ reason, employer }: Chapter): string {
  return sayParts([texts.reasons[reason], employer]);
}

function sayNumbers(snapshot: StoredSnapshot, ladder: string): string {
  return say(texts.numbers, { ...readinessOf(snapshot), ladder });
}
