import { blankProject, type StoredProject } from '@/lib/domain/audit/audit-project';
import { blankCheckIn, type CheckIn, checkInId } from '@/lib/domain/check-in/check-in';
import { addDays, type Day, mondayOf } from '@/lib/domain/day';
import type { Employer } from '@/lib/domain/employer';
import type { Explained } from '@/lib/domain/glossary';
import { newRecord } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SETTINGS_ID, type Settings } from '@/lib/domain/settings';
import type { Criterion } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';
import type { Win } from '@/lib/domain/win/win';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';
import { criteria, glossary, nextLines, projects, talks } from './around-the-wins';
import { demoId, demoRecord, workday, writtenOn } from './demo-record';

const WEEKS = 52;

/** The audit’s projects with their answers. */
export function projectRows(today: Day): StoredProject[] {
  const day = addDays(today, -66);
  return Object.entries(projects).map(([key, answers], index) =>
    demoRecord('auditProjects', index, day, { ...blankProject(key), ...answers }),
  );
}

/** The talks that were held and the one that is planned. */
export function talkRows(today: Day): Talk[] {
  return talks.map(({ inDays, ...talk }, index) =>
    demoRecord('talks', index, addDays(today, Math.min(inDays, -1)), { heldOn: workday(today, -inDays), ...talk }),
  );
}

/** What the manager asked for in them. */
export function criterionRows(today: Day): Criterion[] {
  return criteria.map(({ talk, dueIn, behaviourId, ...criterion }, index) =>
    demoRecord('criteria', index, addDays(today, -62), {
      ...criterion,
      behaviourId,
      talkId: talk === null ? null : demoId('talks', talk),
      ladderId: behaviourId === null ? null : BUILT_IN_LADDER,
      dueOn: dueIn === null ? null : addDays(today, dueIn),
    }),
  );
}

/** Short forms that the packet’s reader is told the meaning of. */
export function glossaryRows(today: Day): Explained[] {
  return Object.entries(glossary).map(([term, meaning], index) =>
    demoRecord('glossary', index, addDays(today, -9), { term, meaning }),
  );
}

/** The one employer. */
export function employerRows(today: Day): Employer[] {
  const fields = { name: 'Quillhaven', startedOn: addDays(today, -460), endedOn: null };
  return [demoRecord('employers', 0, addDays(today, -425), fields)];
}

/** The check-ins of a year: most of them done, a few quiet weeks, a few that never happened. This week's is still open. */
export function checkInRows(wins: readonly Win[], today: Day): CheckIn[] {
  return Array.from({ length: WEEKS }, (_, index) => index + 1).flatMap((ago): CheckIn[] => {
    if (ago % 9 === 4) return [];
    const monday = addDays(mondayOf(today), -7 * ago);
    const friday = addDays(monday, 4);
    const winIds = wins
      .filter(({ occurredOn, status }) => occurredOn >= monday && occurredOn <= friday && status === 'ready')
      .map(({ id }) => id);
    const writing = writtenOn(friday);
    const fields = {
      ...blankCheckIn(monday),
      state: winIds.length === 0 ? ('quiet' as const) : ('finished' as const),
      step: 'next' as const,
      winIds,
      nextLine: nextLines[ago % nextLines.length] ?? '',
      finishedAt: writing.now.toISOString(),
    };
    return [newRecord(checkInId(monday), fields, writing)];
  });
}

/** The settings, with the level and the year of check-ins. */
export function settingsRow(today: Day): Settings {
  const profile = { level: 'Software engineer II', since: addDays(today, -460), target: 'Senior software engineer' };
  const fields = { ...DEFAULT_SETTINGS, profile, checkInsFrom: addDays(mondayOf(today), -7 * WEEKS) };
  return newRecord(SETTINGS_ID, fields, writtenOn(addDays(today, -WEEKS * 7)));
}
