import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** So many rows stand on one page, on page one where it has room. */
const TOGETHER = 20;

/** The grid in words: a row a behaviour. The committee reads of what is evidenced, and in how many months. */
export function coverageBlocks({ categories, audience }: Packet, { words, count, parts }: Speaker): PacketBlock[] {
  const hides = audience === 'committee';
  const columns = [words.category, words.behaviour, ...(hides ? [] : [words.claim, words.proof]), words.months];
  const title = hides ? words.months : parts([words.claim, words.proof]);
  const frame = { id: `coverage-${columns.length}`, as: 'table', caption: title, columns } as const;
  const total = categories.reduce((sum, { behaviours }) => sum + behaviours.length, 0);
  const last = categories.at(-1)?.behaviours.at(-1);
  const rows = categories.flatMap((category) =>
    category.behaviours.map((behaviour) => ({
      id: `coverage-${behaviour.id}`,
      frame,
      keepWithNext: total <= TOGETHER && behaviour !== last,
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
  if (rows.length === 0) return [];
  return [headingBlock('coverage', title, total > TOGETHER ? { startsPage: true } : {}), ...rows];
}
