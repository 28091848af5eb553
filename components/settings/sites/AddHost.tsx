import { type FormEvent, useState } from 'react';
import { usePolicy } from '@/components/policy/use-policy';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { nameSite, sitesWords, typedWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { listManifestHosts } from '@/lib/permissions/granted-hosts';
import { isCovered, showHost, toPattern } from '@/lib/permissions/host-pattern';
import { suggestHosts } from '@/lib/permissions/suggested-hosts';
import { readTypedHost } from '@/lib/permissions/typed-host';
import { mayCapture } from '@/lib/policy/policy';
import { Part } from '../Part';
import { AskNews } from './AskNews';
import { useAsking } from './use-asking';

/** A host typed or suggested, and the browser asked for it. */
export function AddHost({ enabled }: { enabled: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<keyof typeof typedWords | null>(null);
  const { now, ask, rest } = useAsking();
  const found = usePolicy();
  const may = (origin: string) => !found || mayCapture(found.policy, origin);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = checkTyped(typed, enabled, may);
    setTrouble(read.ok ? null : read.reason);
    if (read.ok) void ask(toPattern(read.origin));
    else rest();
  };
  const suggested = suggestHosts(enabled).filter(({ origin }) => may(origin));
  return (
    <Part title={sitesWords.add} note={sitesWords.addWhat}>
      <form className="sites-add" onSubmit={submit} noValidate>
        <Field
          label={sitesWords.address}
          hint={sitesWords.addressHint}
          error={trouble ? typedWords[trouble] : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              dir="ltr"
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setTrouble(null);
              }}
            />
          )}
        </Field>
        <Button type="submit" busy={now.is === 'asking'}>
          {sitesWords.show}
        </Button>
      </form>
      {suggested.length > 0 && (
        <div className="row">
          <span className="note">{sitesWords.suggestions}</span>
          {suggested.map(({ site, origin }) => (
            <Button key={origin} onClick={() => void ask(toPattern(origin))}>
              {say(sitesWords.suggestion, { host: showHost(origin), site: nameSite(site) })}
            </Button>
          ))}
        </div>
      )}
      <AskNews asking={now} granted={(host) => say(sitesWords.granted, { host })} />
    </Part>
  );
}

function checkTyped(typed: string, enabled: readonly string[], may: (origin: string) => boolean) {
  const read = readTypedHost(typed);
  if (!read.ok) return read;
  if (!may(read.origin)) return { ok: false, reason: 'switchedOff' } as const;
  if (isCovered(read.origin, listManifestHosts())) return { ok: false, reason: 'own' } as const;
  return enabled.includes(read.origin) ? ({ ok: false, reason: 'enabled' } as const) : read;
}
