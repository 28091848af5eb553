import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useRedactor } from '@/components/redaction/use-redactor';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readLogBetween } from '@/lib/db/win/log';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { type UpdateAudience, updateOf, updateWeek } from '@/lib/domain/talk/stakeholder-update';
import { updateToText } from '@/lib/export/stakeholder-update';
import { useNextLine } from './use-next-line';

/** The update for one reader as it was left, or as this week's wins begin it; undefined while they are read. */
export function useUpdate(audience: UpdateAudience) {
  const ladder = useLadder();
  const today = useToday();
  const redactor = useRedactor(DEFAULT_LEVEL)?.redactor;
  const week = updateWeek(today);
  const log = useLive(() => readLogBetween(ladder.id, week.monday, today), [ladder.id, week.monday, today]);
  const nextLine = useNextLine(today);
  const kept = useKept('update', audience);
  if (!log || !redactor || nextLine === undefined || !kept.fields) return undefined;
  const update = updateOf({ audience, log, today, nextLine, redactor });
  // What was written for another week is over.
  const text = kept.fields.monday === week.monday ? kept.fields.text : undefined;
  return {
    audience,
    today,
    week,
    log,
    update,
    text: text ?? updateToText(update),
    isChanged: text !== undefined,
    change: (typed: string) => kept.change({ monday: week.monday, text: typed }),
    again: kept.drop,
    isKept: kept.isKept,
  };
}

export type Update = NonNullable<ReturnType<typeof useUpdate>>;
