import { useKept } from '@/components/drafts/use-kept';
import { useRedactor } from '@/components/redaction/use-redactor';
import { useNextLine } from '@/components/talk/update/use-next-line';
import { mondayOf } from '@/lib/domain/day';
import { isEvidence, isStanding } from '@/lib/domain/log';
import type { TemplateId } from '@/lib/domain/plan/plan-steps';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { updateOf } from '@/lib/domain/talk/stakeholder-update';
import { toTemplate, withheldFrom } from '@/lib/export/plan-template';
import type { Running } from '../use-plans';

/** The text of a template as it was left, or as the log begins it; undefined while it is read. */
export function useTemplate(id: TemplateId, { plan, log, today }: Running) {
  const kept = useKept('plan', `${plan.id}:${id}`);
  const reading = useRedactor(DEFAULT_LEVEL);
  const redactor = reading?.redactor;
  const nextLine = useNextLine(today);
  const weekFrom = mondayOf(today);
  const weekWins = log.filter((logged) => {
    return (
      logged.win.occurredOn >= weekFrom && logged.win.kind === 'win' && isStanding(logged, today) && isEvidence(logged)
    );
  });
  const fresh = (next: string, redactor: Redactor) => {
    const update = updateOf({ audience: 'product-manager', log: weekWins, today, nextLine: next, redactor });
    return toTemplate(id, { problem: plan.problem, weekWins, update, today });
  };
  const usesWins = id === 'update' || id === 'translation';
  const { text, monday = weekFrom } = kept.fields ?? {};
  // What was written of another week's wins is over.
  const left = id === 'update' && monday !== weekFrom ? undefined : text;
  return {
    text: kept.fields && redactor && nextLine !== undefined ? (left ?? fresh(nextLine, redactor)) : undefined,
    change: (typed: string) => kept.change({ monday: weekFrom, text: typed }),
    again: kept.drop,
    isKept: kept.isKept,
    /** The whole of it: what must not be said of any win is looked for in all. */
    wholeLog: reading?.log,
    withheld: usesWins ? withheldFrom(weekWins) : 0,
  };
}
