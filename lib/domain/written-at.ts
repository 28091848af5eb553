import type { RecordFields } from './record';
import { timeOf } from './revision';

/** When the value of `field` was written, in ms, by its revision; 0: never, or the row is not there yet. */
export function writtenAt(row: Partial<Pick<RecordFields, 'fieldRevs'>> | undefined, field: string): number {
  return timeOf(row?.fieldRevs?.[field] ?? '0');
}
