import { expect, it } from 'vitest';
import { packetFileName } from '@/lib/export/packet/packet-file-name';
import { aPacket, packetSaying } from '../a-packet';

it('says for whom, of which day and at which level, and nothing of the content', () => {
  expect(packetFileName(aPacket(), 'html')).toBe('winnow-packet-self-2026-11-29-work-safe.html');
  expect(packetFileName(packetSaying('Initech'), 'csv')).toBe('winnow-packet-self-2026-11-29-work-safe.csv');
});
