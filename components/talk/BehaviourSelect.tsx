import { useLadder } from '@/components/ladder/LadderProvider';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { behaviourAskedFor } from '@/lib/domain/talk/criterion-behaviour';
import { criterionWords as texts } from '@/lib/i18n/en/talk';

interface Props {
  /** One of another ladder that this one does not restate stays until another is chosen. */
  about: Pick<Criterion, 'ladderId' | 'behaviourId'>;
  /** '' for none; else one of the ladder at hand. */
  onChange: (behaviourId: string) => void;
}

/** Which behaviour of the ladder at hand it is about. */
export function BehaviourSelect({ about, onChange }: Props) {
  const ladder = useLadder();
  const { behaviours } = ladder;
  const askedFor = behaviourAskedFor(about, ladder);
  const value = askedFor?.id ?? about.behaviourId ?? '';
  const options = [
    { value: '', label: texts.noBehaviour },
    ...(value !== '' && !askedFor ? [{ value, label: texts.otherBehaviour }] : []),
    ...behaviours.map(({ id, statement }) => ({ value: id, label: statement })),
  ];
  return (
    <Field label={texts.behaviour}>
      {(control) => <Select {...control} options={options} value={value} onChange={onChange} />}
    </Field>
  );
}
