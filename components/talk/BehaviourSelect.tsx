import { useLadder } from '@/components/ladder/LadderProvider';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { criterionWords as texts } from '@/lib/i18n/en/talk';

interface Props {
  /** '' for none; one of another ladder stays until another is chosen. */
  value: string;
  onChange: (behaviourId: string) => void;
}

/** Which behaviour of the ladder at hand it is about. */
export function BehaviourSelect({ value, onChange }: Props) {
  const { behaviours } = useLadder();
  const isOther = value !== '' && !behaviours.some(({ id }) => id === value);
  const options = [
    { value: '', label: texts.noBehaviour },
    ...(isOther ? [{ value, label: texts.otherBehaviour }] : []),
    ...behaviours.map(({ id, statement }) => ({ value: id, label: statement })),
  ];
  return (
    <Field label={texts.behaviour}>
      {(control) => <Select {...control} options={options} value={value} onChange={onChange} />}
    </Field>
  );
}
