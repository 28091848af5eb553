import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { toWindow } from '@/lib/domain/day-window';
import { audit } from '@/lib/i18n/en/audit';
import { sayList } from '@/lib/i18n/lists';
import { sayCount } from '@/lib/i18n/say';
import { toCloudBase } from '@/lib/sites/jira/searches';
import { hostOf, type Place, type Places } from './places';
import { SearchLinks } from './SearchLinks';
import { UsernameField } from './UsernameField';

interface Props {
  places: Places;
  window: ReturnType<typeof toWindow>;
}

const TYPED = 'typed';

/** Which site is looked at, and its links as soon as all that they need is known. */
export function PlaceAndLinks({ places: { known, unseen }, window }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [cloud, setCloud] = useState('');
  const [username, setUsername] = useState('');
  const value = chosen === TYPED ? TYPED : (known.find(({ base }) => base === chosen) ?? known[0])?.base;
  const place = value === TYPED ? toCloud(cloud) : known.find(({ base }) => base === value);
  const options = known.map(({ base }) => ({ value: base, label: hostOf(base) }));
  return (
    <>
      <section className="audit-search" aria-labelledby="audit-where">
        <h3 id="audit-where">{audit.where}</h3>
        <Field label={audit.place} hint={audit.moreHosts}>
          {(control) => (
            <Select
              {...control}
              options={[...options, { value: TYPED, label: audit.cloudOption }]}
              value={value ?? TYPED}
              onChange={setChosen}
            />
          )}
        </Field>
        {value === TYPED && <CloudField value={cloud} onChange={setCloud} />}
        {place && <UsernameField place={place} value={username} onChange={setUsername} />}
        {unseen.length > 0 && (
          <p className="note">{sayCount(audit.unseen, unseen.length, { places: listed(unseen) })}</p>
        )}
      </section>
      <SearchLinks place={place ?? null} window={window} username={username.trim()} />
    </>
  );
}

function CloudField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const isWrong = value.trim() !== '' && toCloudBase(value) === null;
  return (
    <Field label={audit.cloud} hint={audit.cloudHint} error={isWrong ? audit.cloudWrong : undefined}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

function toCloud(typed: string): Place | undefined {
  const base = toCloudBase(typed);
  return base === null ? undefined : { site: 'jira', base };
}

function listed(names: string[]): string {
  return sayList(names);
}
