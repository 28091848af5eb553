import { expect, it } from 'vitest';
import { toHarmlessPacket } from '@/lib/export/packet/harmless-packet';
import { aFullEntry, aPacket, packetSaying } from '../a-packet';

it('leaves an ordinary packet as it is', () => {
  const packet = aPacket();
  expect(toHarmlessPacket(packet)).toEqual(packet);
});

it('takes control, direction and half characters out of every field', () => {
  const written = JSON.stringify(toHarmlessPacket(packetSaying('a\u0000b\u202ec\ud800d\u2066e\ufefff')));
  expect(written).not.toMatch(/\\u0000|\u202e|\\ud800|\u2066|\ufeff/);
  expect(written).toContain('a bc\ufffdde');
});

it.each([
  ['https://acme.example/a?b=c#d', 'https://acme.example/a?b=c#d'],
  ['https://acme.example/ü', 'https://acme.example/%C3%BC'],
  ['https://acme.example/\u0001\u202e', 'https://acme.example/%01%E2%80%AE'],
  ['https://[', 'https://['],
  ['https://\u202e', null],
])('writes the address %j as %j', (address, written) => {
  const entry = aFullEntry('1', { links: [{ name: 'x', address }] });
  expect(toHarmlessPacket({ ...aPacket(), headlines: [entry] }).headlines[0]?.links[0]?.address).toBe(written);
});
