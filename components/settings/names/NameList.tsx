import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { StorageRefusal } from '@/lib/db/outcome';
import { ALIAS_KINDS, type Alias, toTerm } from '@/lib/domain/alias';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { sayParts } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import { NameRow } from './NameRow';
import type { NamesNews } from './names-news';

const SHOWN = 40;

/** All names that have an alias or were left as words, found as one types. */
export function NameList({ aliases, onNews }: { aliases: readonly Alias[]; onNews: (news: NamesNews) => void }) {
  const [search, setSearch] = useState('');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const asked = toTerm(search);
  const found = aliases
    .filter(({ term, alias }) => term.includes(asked) || toTerm(alias).includes(asked))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)) || ALIAS_KINDS.indexOf(a.kind) - ALIAS_KINDS.indexOf(b.kind));
  if (aliases.length === 0) return <p className="muted">{texts.none}</p>;
  return (
    <div className="names-known">
      <Field label={texts.search}>
        {(control) => <TextInput {...control} type="search" value={search} onChange={setSearch} />}
      </Field>
      {trouble && <StorageTrouble reason={trouble} />}
      <p className="note" role="status">
        {sayParts([
          found.length === 0 ? texts.noMatch : sayCount(texts.shown, found.length),
          found.length > SHOWN && say(texts.first, { n: SHOWN }),
        ])}
      </p>
      <ul className="names-list">
        {found.slice(0, SHOWN).map((row) => (
          <NameRow key={row.id} row={row} onNews={onNews} onTrouble={setTrouble} />
        ))}
      </ul>
    </div>
  );
}

/** What the user said something of stands first: it is looked for, and the hundredth ticket is not. */
function isTold({ by, leave }: Alias): boolean {
  return by === 'user' || leave;
}
