import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** The grid in words: a row a behaviour. The committee reads of what is evidenced, and in how many months. */
export function coverageBlocks({ categories, audience }: Packet, { words, count }: Speaker): PacketBlock[] {
  const hides = audience === 'committee';
  const columns = [words.category, words.behaviour, ...(hides ? [] : [words.claim, words.proof]), words.months];
  const title = hides ? words.months : `${words.claim} · ${words.proof}`;
  const frame = { id: `coverage-${columns.length}`, as: 'table', caption: title, columns } as const;
  const rows = categories.flatMap((category) =>
    category.behaviours.map((behaviour) => ({
      id: `coverage-${behaviour.id}`,
      frame,
      content: (
        <>
          <td>{category.name}</td>
          <th scope="row">{behaviour.statement}</th>
          {!hides && <td>{behaviour.claim === null ? words.noClaim : words.claims[behaviour.claim]}</td>}
          {!hides && <td>{behaviour.state !== null && words.states[behaviour.state]}</td>}
          <td>{count(words.monthCount, behaviour.months)}</td>
        </>
      ),
    })),
  );
  return rows.length === 0 ? [] : [headingBlock('coverage', title), ...rows];
}
