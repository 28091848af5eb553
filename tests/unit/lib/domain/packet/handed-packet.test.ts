import { expect, it } from 'vitest';
import { sameOptionsOn } from '@/lib/domain/packet/handed-packet';
import { aPacket, OPTIONS } from './a-packet';

it.each([
  ['that reached the day it was handed over goes on to today', '2026-11-23', '2026-12-24', '2026-12-24'],
  ['that lay back stays', '2026-06-30', '2026-12-24', '2026-06-30'],
  ['that lies ahead stays', '2027-01-31', '2026-12-24', '2027-01-31'],
])('a time %s', (_, to, today, then) => {
  const options = { ...OPTIONS, to };
  const handed = { handedOn: '2026-11-23', handedTo: 'Jana', options, packet: aPacket({ options }) };
  expect(sameOptionsOn(handed, today)).toEqual({ ...options, to: then });
});
