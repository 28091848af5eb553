import * as v from 'valibot';
import { type Day, DaySchema } from '@/lib/domain/day';
import { type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { PacketSchema } from './packet';
import { type PacketOptions, PacketOptionsSchema } from './packet-options';

/** A packet as it was handed over: frozen, whatever becomes of the log. */
export const HandedPacketSchema = v.object({
  ...recordEntries,
  handedOn: DaySchema,
  /** To whom, as the user typed it. */
  handedTo: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  /** What was chosen for it: how the same packet is made again. */
  options: PacketOptionsSchema,
  packet: PacketSchema,
});
export type HandedPacket = v.InferOutput<typeof HandedPacketSchema>;
export type HandedPacketFields = Omit<HandedPacket, keyof RecordFields>;

/** The choices of a handed packet, made once more on `today`: a window that reached the day of the handing over reaches today. */
export function sameOptionsOn({ handedOn, options }: HandedPacketFields, today: Day): PacketOptions {
  return { ...options, to: options.to >= handedOn && today > options.to ? today : options.to };
}
