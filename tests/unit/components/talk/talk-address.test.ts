import { describe, expect, it } from 'vitest';
import { readTalkAddress, stageHref, TALK_STAGES } from '@/components/talk/talk-address';

describe('an address of the talk', () => {
  for (const [address, view] of [
    ['/talk', { name: 'talk', stage: null }],
    ['/talk?at=during', { name: 'talk', stage: 'during' }],
    ['/talk?at=elsewhere', { name: 'talk', stage: null }],
    ['/talk/update', { name: 'update' }],
    ['/talk/update?x=1', { name: 'update' }],
    ['/talk/nowhere', { name: 'talk', stage: null }],
  ] as const) {
    it(`${address} is read`, () => expect(readTalkAddress(address)).toEqual(view));
  }

  it('is written as it is read', () => {
    for (const stage of TALK_STAGES)
      expect(readTalkAddress(stageHref(stage).slice(1))).toEqual({ name: 'talk', stage });
  });
});
