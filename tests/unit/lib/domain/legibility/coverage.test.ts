import { describe, expect, it } from 'vitest';
import { noEvidence, olderProof } from '@/lib/domain/legibility/coverage';
import type { Packet, PacketBehaviour } from '@/lib/domain/packet/packet';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anEntry, aPacket } from './a-packet';

/** The packet with `changes` to the behaviours of `ids`. */
function changed(ids: string[], changes: Partial<PacketBehaviour>, packet: Packet = aPacket()): Packet {
  const categories = packet.categories.map((category) => ({
    ...category,
    behaviours: category.behaviours.map((each) => (ids.includes(each.id) ? { ...each, ...changes } : each)),
  }));
  return { ...packet, categories };
}
const JUDGEMENT = ['independent-call', 'reasoned-no', 'change-course'];
const words = (packet: Packet) => noEvidence(packet, seniorEngineer).map((finding) => finding.words);

describe('every category', () => {
  it('has something to show', () => {
    expect(words(aPacket())).toEqual([]);
    expect(words(changed(['independent-call', 'reasoned-no'], { months: 0 }))).toEqual([]);
  });

  it('is asked for where it has nothing, also where the document leaves it out', () => {
    const empty = changed(JUDGEMENT, { months: 0 });
    expect(words(empty)).toEqual(['Judgement and autonomy']);
    expect(words({ ...empty, categories: empty.categories.slice(0, 4) })).toEqual(['Judgement and autonomy']);
  });

  it('may be shown by a lesson', () => {
    const lessons = [anEntry({ kind: 'lesson', behaviourIds: ['change-course'] })];
    expect(words({ ...changed(JUDGEMENT, { months: 0 }), lessons })).toEqual([]);
  });

  it('is not asked for where the ladder has no behaviour in it', () => {
    const ladder = {
      ...seniorEngineer,
      behaviours: seniorEngineer.behaviours.filter(({ categoryId }) => categoryId !== 'scope'),
    };
    expect(noEvidence(changed(['architecture', 'written-pushback', 'failure-modes'], { months: 0 }), ladder)).toEqual(
      [],
    );
  });
});

describe('a proof that is met', () => {
  it('has a win of the window below it, or is said', () => {
    const met = changed(['proposal'], { state: 'met' });
    expect(olderProof(met)).toEqual([]);
    const older = changed(['proposal'], { state: 'met', months: 0 });
    expect(olderProof(older).map(({ field, words: said }) => [field, said])).toEqual([
      ['window', 'My written proposals change how the team works'],
    ]);
    expect(olderProof(changed(['proposal'], { state: 'stale', months: 0 }))).toEqual([]);
  });
});
