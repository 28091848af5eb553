import type { LoggedWin } from '@/lib/domain/log';
import type { Packet } from './packet';
import { entriesOf } from './packet-entries';
import type { PacketOptions } from './packet-options';
import { stillTold } from './still-told';

const TELLING = [
  'level',
  'audience',
  'employerId',
  'from',
  'to',
  'language',
] as const satisfies (keyof PacketOptions)[];
type Telling = Pick<PacketOptions, (typeof TELLING)[number]>;

/**
 * Whether a packet made for `made` tells something else than what is `chosen` by now would, or a win that may no longer
 * be told: until the next one is made, this one must not leave.
 */
export function isBehind(
  packet: Packet,
  { made, chosen, log }: { made: Telling; chosen: Telling; log: readonly LoggedWin[] },
): boolean {
  if (TELLING.some((option) => made[option] !== chosen[option])) return true;
  const ids = new Set(entriesOf(packet).map(({ winId }) => winId));
  const { isTold } = stillTold(
    log.filter(({ win }) => ids.has(win.id)),
    chosen.level,
  );
  return [...ids].some((id) => !isTold(id));
}
