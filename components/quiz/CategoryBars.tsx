import { Disclosure } from '@/components/ui/Disclosure';
import { Ears } from '@/components/ui/grains/Ears';
import { GroupedTable } from '@/components/ui/tables/GroupedTable';
import { claimWords } from '@/lib/i18n/en/proof';
import { compareWords, resultWords } from '@/lib/i18n/en/quiz';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { isClaimedCell, isEvidencedCell, type QuizOutcome } from './quiz-result';

type Categories = Pick<QuizOutcome, 'categories'>;

/** What each category says: its ears, the two counts in words, and the same as a table. */
export function CategoryBars({ categories }: Categories) {
  return (
    <>
      <ul className="quiz-categories">
        {categories.map(({ category, cells }) => {
          const of = cells.length;
          return (
            <li key={category.id}>
              <Ears
                size={84}
                kernels={cells.map((cell) => ({
                  id: cell.behaviour.id,
                  state: cell.proof.state,
                  claimed: isClaimedCell(cell),
                  title: cell.behaviour.statement,
                }))}
              />
              <div>
                <h3>{category.name}</h3>
                <p className="numbers">{say(resultWords.claimedOf, { n: cells.filter(isClaimedCell).length, of })}</p>
                <p className="note numbers">
                  {say(resultWords.evidencedOf, { n: cells.filter(isEvidencedCell).length, of })}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="note">{say(resultWords.legend)}</p>
      <Disclosure summary={say(resultWords.table)}>
        <CategoryTable categories={categories} />
      </Disclosure>
    </>
  );
}

function CategoryTable({ categories }: Categories) {
  const groups = categories.map(({ category: { id, name }, cells }) => ({
    id,
    name,
    rows: cells.map(({ behaviour, claim, proof }) => (
      <tr key={behaviour.id}>
        <th scope="row">{behaviour.statement}</th>
        <td>{claim === undefined ? say(compareWords.unsaid) : claimWords[claim]}</td>
        <td>
          {sayProofState(proof.state)}, {sayProgress(proof)}
        </td>
      </tr>
    )),
  }));
  return <GroupedTable columns={[compareWords.behaviour, compareWords.claim, compareWords.proof]} groups={groups} />;
}
