import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { openAddress } from '@/components/wins/use-wins-address';
import { reportOptions as texts } from '@/lib/i18n/en/report';
import { type AskedReport, reportHref } from '../report-address';
import type { Reports } from '../use-report';
import { OwnDays } from './OwnDays';
import { presetOf } from './presets';

interface Props {
  asked: AskedReport;
  reports: Reports;
}

/** Which ladder, days and employer the report is of; all of it stands in the address. */
export function ReportOptions({ asked, reports: { own, ladders, employers, presets } }: Props) {
  const ask = (change: Partial<AskedReport>) => openAddress(reportHref({ ...asked, ...change }), { replace: true });
  const preset = presetOf(asked, presets);
  const offered = [...presets.map(({ id }) => id), ...(preset === 'own' ? (['own'] as const) : [])];
  return (
    <fieldset className="report-options" aria-label={texts.label}>
      {ladders.length > 1 && (
        <Field label={texts.ladder}>
          {(control) => (
            <Select
              {...control}
              options={ladders.map(({ id, name }) => ({ value: id, label: name }))}
              value={own.ladder.id}
              onChange={(ladder) => ask({ ladder })}
            />
          )}
        </Field>
      )}
      <Field label={texts.window}>
        {(control) => (
          <Select
            {...control}
            options={offered.map((id) => ({ value: id, label: texts.presets[id] }))}
            value={preset}
            onChange={(id) =>
              id !== 'own' && ask({ from: presets.find((each) => each.id === id)?.from ?? null, to: null })
            }
          />
        )}
      </Field>
      <OwnDays
        days={own.window}
        today={own.madeOn}
        onChange={({ from, to }) => ask({ from, to: to === own.madeOn ? null : to })}
      />
      {employers.length > 0 && (
        <Field label={texts.employer}>
          {(control) => (
            <Select
              {...control}
              options={[
                { value: '', label: texts.anyEmployer },
                ...employers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={own.employer?.id ?? ''}
              onChange={(id) => ask({ employer: id === '' ? null : id })}
            />
          )}
        </Field>
      )}
    </fieldset>
  );
}
