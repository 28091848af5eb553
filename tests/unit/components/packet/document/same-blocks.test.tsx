import { describe, expect, it } from 'vitest';
import type { PacketBlock } from '@/components/packet/document/packet-block';
import { keepSameBlocks } from '@/components/packet/document/same-blocks';
import { speakerOf } from '@/lib/i18n/documents/speaker';

function Told({ title }: { title: string; speaker: object }) {
  return <p>{title}</p>;
}
function ToldElse({ title }: { title: string; speaker: object }) {
  return <b>{title}</b>;
}

const frame = { id: 'list', as: 'ul' } as const;
const block = (changes: Partial<PacketBlock> = {}, language: 'en' | 'de' = 'en'): PacketBlock => ({
  ...{ id: 'one', frame },
  content: [<Told key="a" title="One outbox" speaker={speakerOf(language)} />, null, 'and', <em key="b">more</em>],
  ...changes,
});

describe('the blocks of a packet that is made again', () => {
  it('are the same where they look the same', () => {
    const keepSame = keepSameBlocks();
    const [first] = keepSame([block()]);
    expect(keepSame([block()])[0]).toBe(first);
    expect(keepSame([block({ id: 'new' }), block()])[1]).toBe(first);
  });

  it.each<[string, PacketBlock]>([
    ['words', block({ content: <Told title="Two" speaker={speakerOf('en')} /> })],
    ['language', block({}, 'de')],
    ['frame', block({ frame: { id: 'list', as: 'ul', isShort: true } })],
    ['component', block({ content: <ToldElse title="One outbox" speaker={speakerOf('en')} /> })],
    ['place', block({ keepWithNext: true })],
  ])('are new where another %s is told', (_, other) => {
    const keepSame = keepSameBlocks();
    const [first] = keepSame([block()]);
    expect(keepSame([other])[0]).not.toBe(first);
    expect(keepSame([other])[0]).toBe(other);
  });
});
