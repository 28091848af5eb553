import { demoLog } from '@/lib/demo/demo-log';
import { toDay } from '@/lib/domain/day';

/** The made-up engineer's fourteen months, as rows for `fillLog`. */
export function demoRows(now = new Date()) {
  return demoLog(toDay(now));
}
