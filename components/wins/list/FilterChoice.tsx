import { memo } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import type { AskedFilter } from '../wins-address';
import type { FilterSelect } from './filter-options';

interface Props {
  select: FilterSelect;
  value: string | null;
  onChange: (change: Partial<AskedFilter>) => void;
}

/** Of a lifetime's log it has hundreds of months: not drawn again for each key of a search. */
export const FilterChoice = memo(function FilterChoice({ select: { name, label, options }, value, onChange }: Props) {
  return (
    <Field label={label} labelHidden className="wins-filter-choice">
      {(control) => (
        <Select
          {...control}
          data-set={value !== null || undefined}
          options={options}
          value={value ?? ''}
          onChange={(chosen) => onChange({ [name]: chosen === '' ? null : chosen })}
        />
      )}
    </Field>
  );
});
