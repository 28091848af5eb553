import { Grain } from '@/components/ui/grains/Grain';
import { winHref } from '@/components/wins/wins-address';
import type { CategoryVerdict } from '@/lib/domain/plan/verdict';
import { verdictWords } from '@/lib/i18n/en/plan';

/** A category that moved: by which behaviours, and by which new wins. */
export function Moved({ category }: { category: CategoryVerdict }) {
  return (
    <li>
      <Grain state="met" size={22} />
      <div>
        <h3>{category.name}</h3>
        {category.moved.map(({ behaviourId, statement, by, wins }) => (
          <div key={behaviourId} className="plan-moved">
            <p className="words" dir="auto">
              {statement}
            </p>
            <p className="note">{verdictWords.by[by]}</p>
            <ul>
              {wins.map(({ id, title }) => (
                <li key={id}>
                  <a className="ui-link" href={winHref(id)} dir="auto">
                    {title === '' ? verdictWords.untitled : title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </li>
  );
}
