import { type Day, toDay } from '@/lib/domain/day';
import type { ArtifactState } from '@/lib/domain/win/artifact';
import type { Caution } from '@/lib/domain/win/caution';
import type { Told } from './told';

const ACHIEVED = /^(?:fixed|done|resolved|completed?|implemented|delivered|deployed|released|green)$/;
const NOT_ACHIEVED =
  /^(?:(?:is )?(?:a )?duplicated?|won.?t (?:do|fix)|will not (?:do|fix)|invalid|(?:cannot|can.?t|unable to|not) reproduc(?:e|ible)|needs? more info(?:rmation)?|(?:on )?hold|incomplete|declined|rejected|cancell?ed|abandoned|obsolete|not a bug|withdrawn)$/;
/** Won't Fix, Duplicate, Incomplete and Cannot Reproduce, as every Jira Server numbers them. */
const SYSTEM_IDS = ['2', '3', '4', '5'];

/** What a ticket that is told so comes to: its state, its day, and what to mind. */
export function judge(told: Told): { state: ArtifactState | null; occurredOn: Day | null; cautions: Caution[] } {
  const { statusCategory, resolution, resolutionDate } = told.facts;
  const isDone = statusCategory === 'done';
  const byStatus = resolutionDate === undefined && isDone ? told.statusSince : undefined;
  const ended = resolutionDate ?? byStatus;
  const cautions: [Caution, boolean][] = [
    ['no-achievement', isNoAchievement(told)],
    ['unresolved', isDone && told.isUnresolved],
    ['clash', resolution !== undefined && statusCategory !== undefined && !isDone],
    ['day-of-status', byStatus !== undefined],
  ];
  return {
    state: stateOf(told),
    occurredOn: ended === undefined ? null : toDay(new Date(ended)),
    cautions: cautions.flatMap(([caution, applies]) => (applies ? [caution] : [])),
  };
}

function stateOf({ facts: { statusCategory, resolution } }: Told): ArtifactState | null {
  if (statusCategory !== undefined) return statusCategory === 'done' ? 'done' : 'open';
  return resolution === undefined ? null : 'done';
}

/** By name where it is English, else by a number that is the same everywhere; of any other word nothing is claimed. */
export function isNoAchievement({ facts: { resolution }, resolutionId }: Told): boolean {
  if (resolution === undefined) return false;
  const name = resolution.toLowerCase();
  if (NOT_ACHIEVED.test(name)) return true;
  return !ACHIEVED.test(name) && resolutionId !== undefined && SYSTEM_IDS.includes(resolutionId);
}
