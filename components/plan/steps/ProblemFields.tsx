import { useEffect, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { nameProblem } from '@/lib/db/plan/plans';
import type { Plan, PlanFields } from '@/lib/domain/plan/plan';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { writtenAt } from '@/lib/domain/written-at';
import { stepActs } from '@/lib/i18n/en/plan-steps';

type Problem = PlanFields['problem'];

/** What the ambiguous problem is called, and for how long it has been vague; kept as it is typed. */
export function ProblemFields({ plan }: { plan: Plan }) {
  const [typed, setTyped] = useState<Partial<Problem>>({});
  const problem = { ...plan.problem, ...typed };
  const [isKept, setKept] = useState(true);
  // What a page that goes in the middle of a write leaves.
  const [left] = useState(() => leftDraft('plan', `problem ${plan.id}`));
  const keeper = useRef<ReturnType<typeof createDraftKeeper<Partial<Problem>>>>(undefined);
  keeper.current ??= createDraftKeeper<Partial<Problem>>({
    keep: (said) => nameProblem(plan.id, said),
    drop: async () => ({ ok: true }),
    onKept: setKept,
    behind: { leave: (said) => left.leave({ ...said }), forget: left.forget },
  });
  const [flush] = useState(() => () => keeper.current?.flush());
  useLeaving(flush);
  useEffect(() => flush, [flush]);
  const change = (changes: Partial<Problem>) => {
    const next = { ...typed, ...changes };
    setTyped(next);
    keeper.current?.change(next);
  };
  useOnce(() => {
    const { name, vagueFor } = left.read(writtenAt(plan, 'problem')) ?? {};
    if (name !== undefined || vagueFor !== undefined) {
      change({ ...(name !== undefined && { name }), ...(vagueFor !== undefined && { vagueFor }) });
    }
  });
  return (
    <div className="plan-problem">
      <Field label={stepActs.problemName} hint={stepActs.problemNameHint}>
        {(control) => (
          <TextInput {...control} maxLength={TITLE_LIMIT} value={problem.name} onChange={(name) => change({ name })} />
        )}
      </Field>
      <Field label={stepActs.vagueFor} hint={stepActs.vagueForHint}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={TITLE_LIMIT}
            value={problem.vagueFor}
            onChange={(vagueFor) => change({ vagueFor })}
          />
        )}
      </Field>
      {!isKept && <StorageTrouble reason="storage-failed" />}
    </div>
  );
}
