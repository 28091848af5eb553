import { type CountedMatter, countReport } from '@/lib/domain/counting/count-report';
import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { toldSnapshot } from '@/lib/domain/quiz/snapshots-since';
import { type RedactionLevel, sharedAt } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import type { Report, ReportMatter } from './report';

/** A report that may leave. */
export interface ToldReport extends Report {
  level: RedactionLevel;
}

/**
 * The report for somebody else's eyes: made of the wins alone that may leave at the redactor's level, numbers and all, and
 * each of its words as it may leave. `log`: every row of the wins that are counted.
 */
export function reportForOthers(
  { log, ...matter }: CountedMatter & Pick<ReportMatter, 'log'>,
  redactor: Redactor,
): ToldReport {
  const { level } = redactor;
  const told = toldOf(log, matter.snapshots, level);
  const snapshots = matter.snapshots.map((snapshot) => toldSnapshot(snapshot, told));
  const { strongestIds, ...counted } = countReport({ ...matter, snapshots, level });
  // A log has its newest wins first, and these few are of the window: to look for each is quicker than a map of all.
  const rows = strongestIds.flatMap((id) => log.find(({ win }) => win.id === id) ?? []);
  const strongest = sharedAt(rows, level);
  return { ...redacted({ ...counted, strongest }, redactor), level };
}

/** Of the wins that snapshots rest on, those that may be told. */
function toldOf(
  log: readonly LoggedWin[],
  snapshots: ReportMatter['snapshots'],
  level: RedactionLevel,
): ReadonlySet<string> {
  const behind = snapshots.flatMap(({ behaviours }) => behaviours.flatMap(({ wins }) => wins.map(({ id }) => id)));
  const asked = new Set(behind);
  const rows = asked.size === 0 ? [] : log.filter(({ win }) => asked.has(win.id));
  return new Set(sharedAt(rows, level).map(({ win }) => win.id));
}

function redacted(report: Report, redactor: Redactor): Report {
  const say = (words: string) => redactor.text(words);
  const told = tellers(say);
  return {
    ...report,
    employer: report.employer && { ...report.employer, name: say(report.employer.name) },
    ladder: { id: report.ladder.id, name: say(report.ladder.name), attribution: say(report.ladder.attribution) },
    cells: report.cells.map(({ category, cells }) => ({
      category: told.category(category),
      cells: cells.map((cell) => ({ ...cell, behaviour: told.behaviour(cell.behaviour) })),
    })),
    strongest: report.strongest.map((logged) => redactor.win(logged)),
    gaps: report.gaps.map((gap) => ({ ...gap, behaviour: told.behaviour(gap.behaviour) })),
    criteria: report.criteria.map((standing) => ({
      ...standing,
      criterion: {
        ...standing.criterion,
        what: say(standing.criterion.what),
        howKnown: say(standing.criterion.howKnown),
      },
      behaviour: standing.behaviour && told.behaviour(standing.behaviour),
    })),
    byMonth: {
      ...report.byMonth,
      rows: report.byMonth.rows.map((row) => ({ ...row, category: told.category(row.category) })),
    },
  };
}

/** A ladder's words go through once, however often the report says them. */
function tellers(say: (words: string) => string) {
  const categories = new Map<string, Category>();
  const behaviours = new Map<string, Behaviour>();
  return {
    category(category: Category): Category {
      const known = categories.get(category.id) ?? {
        ...category,
        name: say(category.name),
        whyItMatters: say(category.whyItMatters),
      };
      categories.set(category.id, known);
      return known;
    },
    behaviour(behaviour: Behaviour): Behaviour {
      const known = behaviours.get(behaviour.id) ?? {
        ...behaviour,
        statement: say(behaviour.statement),
        example: say(behaviour.example),
        whereItShowsUp: say(behaviour.whereItShowsUp),
        nextAction: say(behaviour.nextAction),
      };
      behaviours.set(behaviour.id, known);
      return known;
    },
  };
}
