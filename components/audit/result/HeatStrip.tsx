import { Disclosure } from '@/components/ui/Disclosure';
import { Grain } from '@/components/ui/grains/Grain';
import { Table } from '@/components/ui/tables/Table';
import type { Heat } from '@/lib/domain/audit/heat';
import { resultWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';

interface Props {
  heat: readonly Heat[];
  /** The strip in one sentence. */
  label: string;
}

const PLACES = [1, 2, 3];

/** One row a category, up to three grains filled; beside it the same as a table, with what filled them. */
export function HeatStrip({ heat, label }: Props) {
  return (
    <>
      <div className="audit-heat" role="img" aria-label={label}>
        {heat.map(({ category, grains }) => (
          <div key={category.id} className="audit-heat-row" data-grains={grains}>
            <span className="audit-heat-name">{category.name}</span>
            <span className="audit-heat-grains">
              {PLACES.map((place) => (
                <Grain key={place} state={place <= grains ? 'met' : 'none'} size={26} />
              ))}
            </span>
            <span className="note numbers">{say(texts.grains, { n: grains })}</span>
          </div>
        ))}
      </div>
      <Disclosure summary={texts.asTable}>
        <HeatTable heat={heat} label={label} />
      </Disclosure>
    </>
  );
}

function HeatTable({ heat, label }: Props) {
  return (
    <Table stacks="below" label={label} columns={[texts.category, texts.filled, texts.audit, texts.proof, texts.claim]}>
      {heat.map(({ category, grains, audit, proof, claim }) => (
        <tr key={category.id}>
          <th scope="row">{category.name}</th>
          <td className="ui-table-whole">{say(texts.grains, { n: grains })}</td>
          <td>{say(texts.worth, { what: texts.audits[audit], n: audit })}</td>
          <td>{say(texts.worth, { what: texts.proofs[proof], n: proof })}</td>
          <td>{say(texts.worth, { what: texts.claims[claim], n: claim })}</td>
        </tr>
      ))}
    </Table>
  );
}
