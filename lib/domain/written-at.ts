import type { RecordFields } from './record';

/** When the value of `field` was written, in ms, by the head of its revision; 0: never, or the row is not there yet. */
export function writtenAt(row: Partial<Pick<RecordFields, 'fieldRevs'>> | undefined, field: string): number {
  return Number.parseInt(row?.fieldRevs?.[field]?.slice(0, 12) ?? '0', 16);
}
