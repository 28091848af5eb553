import { X } from 'lucide-react';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinFilter } from '@/lib/domain/win-list/win-filter';
import { filterWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import type { AskedFilter } from '../wins-address';
import { narrowings } from './narrowings';

interface Props {
  filter: WinFilter;
  ladder: Ladder;
  employers: readonly Employer[];
  onChange: (change: Partial<AskedFilter>) => void;
}

/** What a link has narrowed the list to that no select says; each is taken back by itself. */
export function Narrowed({ filter, ladder, employers, onChange }: Props) {
  const all = narrowings(filter, ladder, employers);
  if (all.length === 0) return null;
  return (
    <ul className="row wins-narrowed">
      {all.map(({ words, without }) => (
        <li key={words}>
          <button
            type="button"
            className="ui-chip"
            aria-label={say(filterWords.takeBack, { what: words })}
            onClick={() => onChange(without)}
          >
            {words}
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
