import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { StorageRefusal } from '@/lib/db/outcome';
import { toTerm } from '@/lib/domain/alias';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { sayParts } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import { NameRow } from './NameRow';
import type { NamesNews } from './names-news';
import type { ListedName } from './read-names';

const SHOWN = 40;

/** All names that have an alias or were left as words, found as one types. */
export function NameList({ names, onNews }: { names: readonly ListedName[]; onNews: (news: NamesNews) => void }) {
  const [search, setSearch] = useState('');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const asked = toTerm(search);
  const found = asked === '' ? names : names.filter(({ words }) => words.includes(asked));
  if (names.length === 0) return <p className="muted">{texts.none}</p>;
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
        {found.slice(0, SHOWN).map(({ row }) => (
          <NameRow key={row.id} row={row} onNews={onNews} onTrouble={setTrouble} />
        ))}
      </ul>
    </div>
  );
}
