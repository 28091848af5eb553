import { Grain } from '@/components/ui/grains/Grain';
import type { CategoryVerdict } from '@/lib/domain/plan/verdict';
import { verdictWords } from '@/lib/i18n/en/plan';
import { sayMissing } from '@/lib/i18n/proof-sentences';

/** A category that did not: what each of its proofs still lacked that day. */
export function Resisted({ category }: { category: CategoryVerdict }) {
  return (
    <li>
      <Grain state="none" size={22} />
      <div>
        <h3>{category.name}</h3>
        {category.resisted.length === 0 && <p className="muted">{verdictWords.nothingMissing}</p>}
        {category.resisted.map((lack) => (
          <div key={lack.behaviourId} className="plan-moved">
            <p className="words" dir="auto">
              {lack.statement}
            </p>
            <p className="note">{sayMissing(lack)}</p>
          </div>
        ))}
      </div>
    </li>
  );
}
