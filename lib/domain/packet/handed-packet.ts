import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import { type RecordFields, recordEntries } from '@/lib/domain/record';
import { TITLE_LIMIT } from '@/lib/domain/win';
import { PacketSchema } from './packet';

/** A packet as it was handed over: frozen, whatever becomes of the log. */
export const HandedPacketSchema = v.object({
  ...recordEntries,
  handedOn: DaySchema,
  /** To whom, as the user typed it. */
  handedTo: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)),
  packet: PacketSchema,
});
export type HandedPacket = v.InferOutput<typeof HandedPacketSchema>;
export type HandedPacketFields = Omit<HandedPacket, keyof RecordFields>;
