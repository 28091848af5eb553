import { mondayOf } from '@/lib/domain/day';
import { isEvidence, isStanding } from '@/lib/domain/log';
import type { TemplateId } from '@/lib/domain/plan-steps';
import { toTemplate, withheldFrom } from '@/lib/export/plan-template';
import { useKept } from './use-kept';
import type { Running } from './use-plans';

/** The text of a template as it was left, or as the log begins it; undefined while it is read. */
export function useTemplate(id: TemplateId, { plan, log, today }: Running) {
  const kept = useKept(`${plan.id}:${id}`);
  const weekFrom = mondayOf(today);
  const weekWins = log.filter((logged) => {
    return (
      logged.win.occurredOn >= weekFrom && logged.win.kind === 'win' && isStanding(logged, today) && isEvidence(logged)
    );
  });
  const fresh = () => toTemplate(id, { problem: plan.problem, weekWins, weekFrom, today });
  const usesWins = id === 'update' || id === 'translation';
  return {
    text: kept.fields && (kept.fields.text ?? fresh()),
    change: (text: string) => kept.change({ text }),
    again: kept.drop,
    isKept: kept.isKept,
    withheld: usesWins ? withheldFrom(weekWins) : 0,
  };
}
