import { useMemo, useState } from 'react';
import { PickWin } from '@/components/checklist/PickWin';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { LinkButton } from '@/components/ui/LinkButton';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { useWinIndex } from '@/components/wins/list/use-win-index';
import type { StepState } from '@/lib/domain/plan/step-evidence';
import { stepActs, stepWords } from '@/lib/i18n/en/plan-steps';
import { say } from '@/lib/i18n/say';
import type { Running } from '../use-plans';
import { writeStepHref } from '../write-href';
import type { StepActs } from './use-steps';

interface Props {
  state: StepState;
  running: Running;
  acts: StepActs;
}

/** How a step gets its evidence: a win that is there already, a new one, or a place of its own. */
export function StepWays({ state, running, acts }: Props) {
  const [isPicking, setPicking] = useState(false);
  const { step, parts, behaviourIds } = state;
  const { title } = stepWords[step.id];
  if (step.id === 'gap-list') return null;
  if (parts.length === 0) {
    const isAudit = step.id === 'audit';
    return (
      <p className="row">
        <LinkButton href={isAudit ? '#/audit' : '#/wins/new'}>{isAudit ? stepActs.audit : stepActs.logOne}</LinkButton>
      </p>
    );
  }
  return (
    <div className="row">
      <Button aria-label={say(stepActs.linkTo, { step: title })} onClick={() => setPicking(true)}>
        {stepActs.link}
      </Button>
      <LinkButton href={writeStepHref(step, running.ladder)} aria-label={say(stepActs.writeFor, { step: title })}>
        {stepActs.write}
      </LinkButton>
      {behaviourIds.length === 0 && <span className="note">{stepActs.noBehaviour}</span>}
      {isPicking && (
        <Dialog open onClose={() => setPicking(false)} title={say(stepActs.linkTo, { step: title })}>
          <Pick state={state} running={running} acts={acts} onClose={() => setPicking(false)} />
        </Dialog>
      )}
    </div>
  );
}

function Pick({ state, running, acts, onClose }: Props & { onClose: () => void }) {
  const { plan, log, ladder } = running;
  const { index, want } = useWinIndex(ladder);
  const { entries, isWhole, isRead, hasFailed } = index;
  const { wins } = state;
  const open = useMemo(() => {
    const linked = new Set(wins.map(({ win }) => win.id));
    return entries.filter(
      ({ id, occurredOn, status }) => occurredOn >= plan.startedOn && status !== 'archived' && !linked.has(id),
    );
  }, [entries, wins, plan.startedOn]);
  if (hasFailed) return <LogTrouble />;
  if (open.length === 0) return isWhole ? <p className="muted">{stepActs.noneToLink}</p> : null;
  return (
    <PickWin
      {...{ wins: open, isRead, ladder, onUnread: want }}
      onPick={async (winId) => {
        const logged = log.find(({ win }) => win.id === winId);
        if (!logged) return { ok: false, reason: 'not-found' };
        const outcome = await acts.link(state, logged);
        if (outcome.ok) onClose();
        return outcome;
      }}
    />
  );
}
