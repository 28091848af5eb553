import { Disclosure } from '@/components/ui/Disclosure';
import { Ear } from '@/components/ui/grains/Ear';
import type { Category } from '@/lib/domain/ladder/ladder';
import { isClaimed } from '@/lib/domain/proof/claim';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { say } from '@/lib/i18n/say';
import { BehaviourRow } from './BehaviourRow';
import type { ChecklistRow } from './checklist-of';
import type { Linking } from './use-linking';

interface Props {
  category: Category;
  rows: ChecklistRow[];
  criteria: Criterion[];
  isReading: boolean;
  onAdd: (behaviourId: string) => void;
  linking: Linking;
}

export function CategoryPart({ category, rows, criteria, isReading, onAdd, linking }: Props) {
  const headingId = `category-${category.id}`;
  return (
    <section className="app-spread checklist-category" aria-labelledby={headingId}>
      <header className="checklist-category-head">
        <CategoryEar category={category} rows={rows} />
        <h2 id={headingId}>{category.name}</h2>
        {category.whyItMatters && (
          <Disclosure className="checklist-why" summary={texts.whyItMatters}>
            {category.whyItMatters.split('\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Disclosure>
        )}
      </header>
      {rows.map((row) => (
        <BehaviourRow
          key={row.behaviour.id}
          row={row}
          criteria={criteria}
          isReading={isReading}
          onAdd={onAdd}
          linking={linking}
        />
      ))}
    </section>
  );
}

function CategoryEar({ category, rows }: { category: Category; rows: ChecklistRow[] }) {
  const isSaid = ({ claim }: ChecklistRow) => isClaimed(claim ?? undefined);
  const label = say(texts.earLabel, {
    category: category.name,
    evidenced: rows.filter(({ proof }) => proof.state === 'met').length,
    claimed: rows.filter(isSaid).length,
    of: rows.length,
  });
  const kernels = rows.map((row) => ({ id: row.behaviour.id, state: row.proof.state, claimed: isSaid(row) }));
  return <Ear kernels={kernels} size={64} label={label} />;
}
