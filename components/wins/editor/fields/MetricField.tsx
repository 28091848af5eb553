import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';

const PARTS = [
  ['label', 'metricLabel'],
  ['before', 'metricBefore'],
  ['after', 'metricAfter'],
  ['unit', 'metricUnit'],
] as const;
const NO_METRIC = { label: '', before: '', after: '', unit: '' };

/** A number that changed: what, before, after, unit. Emptying all four takes it away. */
export function MetricField() {
  const { win, change } = useEditing();
  const metric = win.metric ?? NO_METRIC;
  const set = (part: keyof typeof metric, value: string) => {
    const next = { ...metric, [part]: value };
    change({ metric: Object.values(next).every((text) => text.trim() === '') ? null : next });
  };
  return (
    <div className="win-metric" data-field="metric">
      {PARTS.map(([part, name]) => (
        <Field key={part} label={say(fieldWords[name])}>
          {(control) => (
            <TextInput
              {...control}
              value={metric[part]}
              maxLength={TITLE_LIMIT}
              onChange={(value) => set(part, value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
