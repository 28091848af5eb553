import type { Packet } from '@/lib/domain/packet/packet';
import type { Speaker } from '@/lib/i18n/documents/speaker';
import { headingBlock } from './heading-block';
import type { PacketBlock } from './packet-block';

/** What has more rows begins a page. */
const SHORT = 20;
/** So many rows at least stand together wherever a short one is cut: it goes on overleaf rather than leave page one empty. */
const TOGETHER = 3;

/** The grid in words: a row a behaviour. The committee reads of what is evidenced, and in how many months. */
export function coverageBlocks({ categories, audience }: Packet, { words, count, parts }: Speaker): PacketBlock[] {
  const hides = audience === 'committee';
  const columns = [words.category, words.behaviour, ...(hides ? [] : [words.claim, words.proof]), words.months];
  const title = hides ? words.months : parts([words.claim, words.proof]);
  const frame = { id: `coverage-${columns.length}`, as: 'table', caption: title, columns } as const;
  const told = categories.flatMap((category) => category.behaviours.map((behaviour) => ({ category, behaviour })));
  const total = told.length;
  const rows = told.map(({ category, behaviour }, index) => ({
    id: `coverage-${behaviour.id}`,
    frame,
    keepWithNext: index < TOGETHER - 1 || (index >= total - TOGETHER && index < total - 1),
    content: (
      <>
        <td>{category.name}</td>
        <th scope="row">{behaviour.statement}</th>
        {!hides && <td>{behaviour.claim === null ? words.noClaim : words.claims[behaviour.claim]}</td>}
        {!hides && <td>{behaviour.state !== null && words.states[behaviour.state]}</td>}
        <td>{count(words.monthCount, behaviour.months)}</td>
      </>
    ),
  }));
  if (rows.length === 0) return [];
  return [headingBlock('coverage', title, total > SHORT ? { startsPage: true } : {}), ...rows];
}
