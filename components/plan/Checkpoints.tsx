import { Explain } from '@/components/ui/Explain';
import { Grain } from '@/components/ui/grains/Grain';
import type { Checkpoint } from '@/lib/domain/plan/plan';
import { CHECKPOINT_DAYS, type CheckpointDay, examplesAimedAt, PLAN_DAYS } from '@/lib/domain/plan/plan-days';
import { emptyCategories } from '@/lib/domain/plan/plan-progress';
import { readinessOf } from '@/lib/domain/quiz/snapshot';
import { sayDay } from '@/lib/i18n/dates';
import { checkpointWords } from '@/lib/i18n/en/plan';
import { say, sayCount } from '@/lib/i18n/say';
import type { Running } from './use-plans';

/** Days 30 and 60 as they were found, or when they come; and day 90. */
export function Checkpoints({ running }: { running: Running }) {
  const { dates } = running.progress;
  return (
    <section className="plan-part" aria-labelledby="plan-checkpoints">
      <h2 id="plan-checkpoints">{checkpointWords.heading}</h2>
      <ul className="ruled plan-rows">
        {CHECKPOINT_DAYS.map((day) => (
          <CheckpointRow key={day} day={day} running={running} />
        ))}
        <li aria-labelledby="plan-day-90">
          <Grain state="none" size={22} />
          <div>
            <h3 id="plan-day-90">{say(checkpointWords.title, { day: PLAN_DAYS })}</h3>
            <p className="muted">
              {say(checkpointWords.ahead, { day: sayDay(dates[90]) })} {checkpointWords.verdictDay}
              <Explain of="checkpoint" />
            </p>
          </div>
        </li>
      </ul>
    </section>
  );
}

function CheckpointRow({ day, running }: { day: CheckpointDay; running: Running }) {
  const { plan, progress } = running;
  const opened = plan.checkpoints.find((each) => each.day === day);
  const id = `plan-day-${day}`;
  return (
    <li aria-labelledby={id}>
      <Grain state={opened ? 'met' : 'none'} size={22} />
      <div>
        <h3 id={id}>{say(checkpointWords.title, { day })}</h3>
        {opened ? <Found checkpoint={opened} running={running} /> : <p className="muted">{sayWhen(day, progress)}</p>}
      </div>
    </li>
  );
}

function sayWhen(day: CheckpointDay, { dates, checkpointDue, day: now }: Running['progress']): string {
  if (checkpointDue === day) return checkpointWords.reached;
  return now >= day ? checkpointWords.passed : say(checkpointWords.ahead, { day: sayDay(dates[day]) });
}

/** What a checkpoint found, read from what it froze. */
function Found({ checkpoint, running }: { checkpoint: Checkpoint; running: Running }) {
  const { day, examples, mapped, takenOn } = checkpoint;
  const snapshot = running.snapshots.find(({ id }) => id === checkpoint.snapshotId);
  const aim = examplesAimedAt(day);
  return (
    <>
      <p className="numbers">
        {sayCount(checkpointWords.examples, examples)}; {say(checkpointWords.aim, aim)} {sayStanding(examples, aim)}{' '}
        {sayCount(checkpointWords.mapped, mapped)}
      </p>
      {snapshot && <p>{sayEmpty(running, snapshot)}</p>}
      {snapshot && <p className="plan-numbers numbers">{say(checkpointWords.numbers, readinessOf(snapshot))}</p>}
      <p className="note">{say(checkpointWords.takenOn, { day: sayDay(takenOn) })}</p>
    </>
  );
}

function sayStanding(n: number, { least, most }: { least: number; most: number }): string {
  const { below, within, above } = checkpointWords.standings;
  if (n < least) return below;
  return n > most ? above : within;
}

function sayEmpty({ ladder }: Running, snapshot: Running['snapshots'][number]): string {
  const empty = emptyCategories(ladder, snapshot);
  const names = ladder.categories.filter(({ id }) => empty.includes(id)).map(({ name }) => name);
  if (names.length === 0) return checkpointWords.emptyNone;
  return say(checkpointWords.empty, {
    // Their names have an "and" of their own.
    categories: names.join('; '),
  });
}
