import { type ComponentType, useDeferredValue, useMemo } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { ReportBody } from '@/lib/domain/report/report';
import { report as texts } from '@/lib/i18n/en/report';

interface Props {
  report: ReportBody;
  of: ComponentType<{ report: ReportBody }>;
}

/**
 * What a picture shows, as a table to be opened. Of another window of time it is drawn after the picture, a slice at a
 * time: it has more words than all that is seen, and mostly nobody opens it.
 */
export function TableTwin({ report, of: Table }: Props) {
  const drawn = useDeferredValue(report);
  const table = useMemo(() => <Table report={drawn} />, [Table, drawn]);
  return <Disclosure summary={texts.tableTwin}>{table}</Disclosure>;
}
