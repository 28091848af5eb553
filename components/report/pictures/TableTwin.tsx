import { type ComponentType, startTransition, useEffect, useMemo, useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { report as texts } from '@/lib/i18n/en/report';
import { afterFrame } from '@/lib/long-work/after-frame';

interface Props<Of> {
  report: Of;
  of: ComponentType<{ report: Of }>;
}

/**
 * What a picture shows, as a table to be opened. Of another window of time it is drawn after the frame that shows the
 * picture: it has more words than all that is seen, and mostly nobody opens it.
 */
export function TableTwin<Of>({ report, of: Table }: Props<Of>) {
  const [drawn, setDrawn] = useState(report);
  useEffect(() => {
    if (drawn !== report) return afterFrame(() => startTransition(() => setDrawn(report)));
  }, [drawn, report]);
  const table = useMemo(() => <Table report={drawn} />, [Table, drawn]);
  return <Disclosure summary={texts.tableTwin}>{table}</Disclosure>;
}
