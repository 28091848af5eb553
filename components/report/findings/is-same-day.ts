import type { ReportOfDay } from '@/lib/domain/report/report';

interface Props {
  report: ReportOfDay;
}

/** Whether two reports say the same of their last day: another window of time leaves what is drawn of it as it is. */
export function isSameDay({ report: a }: Props, { report: b }: Props): boolean {
  return a.cells === b.cells && a.gaps === b.gaps && a.takenOn === b.takenOn && a.employer?.id === b.employer?.id;
}
