import { useReading } from '@/components/ui/use-reading';
import { countWaiting } from '@/lib/db/counting/aggregates';
import { numberFormat } from '@/lib/i18n/formatters';
import { language } from '@/lib/i18n/say';

/** How many cards wait. A log that cannot be read is told by the section: the rail stands without a number. */
export function InboxCount() {
  const reading = useReading(countWaiting, []);
  if (reading.state !== 'read' || reading.value === 0) return null;
  return <span className="app-rail-count numbers">{numberFormat(language()).format(reading.value)}</span>;
}
