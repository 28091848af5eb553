import { useLadder } from '@/components/ladder/LadderProvider';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import { criterionWords as texts } from '@/lib/i18n/en/talk';

interface Props {
  /** '' for none; one of another ladder that this one does not restate stays until another is chosen. */
  value: string;
  onChange: (behaviourId: string) => void;
}

/** Which behaviour of the ladder at hand it is about. */
export function BehaviourSelect({ value, onChange }: Props) {
  const ladder = useLadder();
  const { behaviours } = ladder;
  const restated = restatedIn(ladder, [{ id: value }])[0]?.id;
  const isOther = value !== '' && restated === undefined;
  const options = [
    { value: '', label: texts.noBehaviour },
    ...(isOther ? [{ value, label: texts.otherBehaviour }] : []),
    ...behaviours.map(({ id, statement }) => ({ value: id, label: statement })),
  ];
  return (
    <Field label={texts.behaviour}>
      {(control) => <Select {...control} options={options} value={restated ?? value} onChange={onChange} />}
    </Field>
  );
}
