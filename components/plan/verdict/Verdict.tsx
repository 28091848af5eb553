import { EarPair } from '@/components/ui/grains/EarPair';
import {
  type CategoryVerdict as Category,
  type Verdict as Given,
  isSuccess,
  movedIn,
  resistedIn,
} from '@/lib/domain/plan/verdict';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { readinessOf } from '@/lib/domain/quiz/snapshot';
import { verdictWords } from '@/lib/i18n/en/plan';
import { resultWords } from '@/lib/i18n/en/quiz';
import { say, sayCount } from '@/lib/i18n/say';
import { Moved } from './Moved';
import { Resisted } from './Resisted';
import './verdict.css';
import { earsOf } from './verdict-ears';

interface Props {
  verdict: Given;
  before: StoredSnapshot | undefined;
  after: StoredSnapshot | undefined;
}

/** What moved in ninety days and what did not, as it was frozen on the last of them. */
export function Verdict({ verdict, before, after }: Props) {
  const { needed, categories } = verdict;
  const [moved, resisted] = [movedIn(verdict), resistedIn(verdict)];
  const isGood = isSuccess(verdict);
  return (
    <>
      <p className="plan-verdict-rule">
        {isGood
          ? sayCount(verdictWords.movedWhat, needed)
          : say(verdictWords.resistedWhat, { moved: moved.length, of: categories.length, needed })}
      </p>
      {before && after && (
        <>
          <div className="ui-ear-pairs">
            {categories.map((category) => (
              <CategoryEars key={category.categoryId} category={category} before={before} after={after} />
            ))}
          </div>
          <p className="note">{say(resultWords.legend)}</p>
          <div>
            <Numbers title={verdictWords.dayZero} snapshot={before} />
            <Numbers title={verdictWords.dayNinety} snapshot={after} />
          </div>
        </>
      )}
      {!isGood && <Part id="plan-resisted" title={verdictWords.whatDidNot} categories={resisted} Row={Resisted} />}
      <Part id="plan-moved" title={verdictWords.whatMoved} categories={moved} Row={Moved} />
      {isGood && <Part id="plan-resisted" title={verdictWords.whatDidNot} categories={resisted} Row={Resisted} />}
      <p className="note">{verdictWords.notAPrediction}</p>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  categories: readonly Category[];
  Row: (props: { category: Category }) => React.ReactNode;
}

function Part({ id, title, categories, Row }: PartProps) {
  if (categories.length === 0) return null;
  return (
    <section className="plan-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="ruled plan-rows">
        {categories.map((category) => (
          <Row key={category.categoryId} category={category} />
        ))}
      </ul>
    </section>
  );
}

interface CategoryEarsProps {
  category: Category;
  before: StoredSnapshot;
  after: StoredSnapshot;
}

function CategoryEars({ category, before, after }: CategoryEarsProps) {
  const ears = earsOf(category.behaviourIds, before, after);
  const counts = { before: ears.metBefore, after: ears.metAfter, of: category.behaviourIds.length };
  const label = say(verdictWords.ear, { category: category.name, ...counts });
  return (
    <div className="plan-ears" role="img" aria-label={label} data-moved={category.moved.length > 0 || undefined}>
      <EarPair name={category.name} before={ears.before} after={ears.after} />
    </div>
  );
}

function Numbers({ title, snapshot }: { title: string; snapshot: StoredSnapshot }) {
  return (
    <p className="plan-numbers numbers">
      <strong>{title}</strong> {say(verdictWords.numbers, readinessOf(snapshot))}
    </p>
  );
}
