import { behaviourHref } from '@/components/checklist/behaviour-href';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Segmented } from '@/components/ui/fields/Segmented';
import { Grain } from '@/components/ui/grains/Grain';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { changeCriterion, setCriterionRemoved } from '@/lib/db/talk/criteria';
import { CRITERION_STATES, type Criterion } from '@/lib/domain/talk/criterion';
import { behaviourAskedFor } from '@/lib/domain/talk/criterion-behaviour';
import { drawnAs } from '@/lib/domain/talk/criterion-standing';
import { sayAskedOn } from '@/lib/i18n/criterion-lines';
import { criterionLineWords } from '@/lib/i18n/en/criterion-lines';
import { criterionWords as texts } from '@/lib/i18n/en/talk';
import { insideSentence } from '@/lib/i18n/inside-sentence';
import { sayProgress, sayProofState } from '@/lib/i18n/proof-sentences';
import { say } from '@/lib/i18n/say';
import { CriterionFields } from './CriterionFields';
import type { Talks } from './use-talk';
import type { TalkActs } from './use-talk-acts';

interface Props {
  criterion: Criterion;
  talks: Talks;
  acts: TalkActs;
}

/** What was asked for and where it stands: by the user's word, the manager's, and the log. */
export function CriterionStanding({ criterion, talks: { proofs, today }, acts }: Props) {
  const { id, what, howKnown, state } = criterion;
  const ladder = useLadder();
  const askedFor = behaviourAskedFor(criterion, ladder);
  const proof = proofs.find(({ behaviourId }) => behaviourId === askedFor?.id);
  const remove = () => {
    const news = { message: say(texts.removed, { what }), undo: () => setCriterionRemoved(id, false) };
    void acts.run(setCriterionRemoved(id, true), news);
  };
  const summary = (
    <>
      {texts.edit}
      <VisuallyHidden>: {what}</VisuallyHidden>
    </>
  );
  return (
    <li className="talk-standing">
      <Grain state={drawnAs(criterion, proof)} size={20} />
      <div>
        <h3>{what}</h3>
        {howKnown !== '' && <p>{say(texts.known, { how: howKnown })}</p>}
        <p className="note numbers">{sayAskedOn(criterion, today)}</p>
        {proof && (
          <p className="note numbers">
            {say(texts.proof, { state: insideSentence(sayProofState(proof.state)), progress: sayProgress(proof) })}{' '}
            <a className="ui-link" href={behaviourHref(proof.behaviourId)}>
              {texts.log}
            </a>
          </p>
        )}
        <Segmented
          label={say(texts.state, { what })}
          labelHidden
          options={CRITERION_STATES.map((value) => ({ value, label: criterionLineWords.states[value] }))}
          value={state}
          onChange={(next) => void acts.run(changeCriterion(id, { state: next }))}
        />
        <div className="talk-change">
          <Disclosure summary={summary}>
            <CriterionFields criterion={criterion} acts={acts} />
            <Button kind="quiet" aria-label={say(texts.removeOf, { what })} onClick={remove}>
              {texts.remove}
            </Button>
          </Disclosure>
        </div>
      </div>
    </li>
  );
}
