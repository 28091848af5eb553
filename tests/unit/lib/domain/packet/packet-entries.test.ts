import { describe, expect, it } from 'vitest';
import { entriesOf } from '@/lib/domain/packet/packet-entries';
import { logged } from '../a-win';
import { aPacket } from './a-packet';

const a = logged(['mentor', 'reasoned-no'], { title: 'A' });
const b = logged(['proposal'], { title: 'B' });
const lesson = logged([], { title: 'L', kind: 'lesson' });
const packet = aPacket({ log: [a, b, lesson] });
const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('the entries of a packet', () => {
  it('are told once, headlines first', () => {
    expect(titles(entriesOf(packet)).sort()).toEqual(['A', 'B', 'L']);
    // Told once more further below, in another order, they stay where they are told first.
    const { headlines } = packet;
    const below = { ...packet, appendix: [...packet.appendix].reverse() };
    expect(entriesOf(below).slice(0, headlines.length)).toEqual(headlines);
  });
});
