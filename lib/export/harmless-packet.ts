import * as v from 'valibot';
import { type Packet, PacketSchema } from '@/lib/domain/packet/packet';
import { toHarmlessText } from '@/lib/sites/harmless-text';

/**
 * `packet` as a document may write it: without control and direction characters, half characters and what else makes a
 * text read as another one. Addresses keep their meaning and are written in ASCII.
 */
export function toHarmlessPacket(packet: Packet): Packet {
  return v.parse(PacketSchema, cleaned(packet, ''));
}

function cleaned(value: unknown, name: string): unknown {
  if (typeof value === 'string') return name === 'address' ? cleanedAddress(value) : cleanedText(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleaned(each, key)]));
}

function cleanedText(text: string): string {
  return toHarmlessText(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function cleanedAddress(address: string): string | null {
  if (/^https?:\/\/[\x21-\x7e]+$/i.test(address)) return address;
  return URL.canParse(address) ? new URL(address).href : null;
}
