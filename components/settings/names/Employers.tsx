import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/Button';
import type { Alias } from '@/lib/domain/alias';
import { toTerm } from '@/lib/domain/alias';
import type { Employer } from '@/lib/domain/employer';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { EmployerForm } from './EmployerForm';
import { EmployerRow } from './EmployerRow';
import type { NamesNews } from './names-news';

interface Props {
  employers: readonly Employer[];
  aliases: readonly Alias[];
  onNews: (news: NamesNews) => void;
}

/** Whom the user works and worked for. */
export function Employers({ employers, aliases, onNews }: Props) {
  const [adds, setAdds] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setAdds(false));
    addButton.current?.focus();
  };
  const given = new Map(aliases.flatMap(({ kind, term, alias }) => (kind === 'employer' ? [[term, alias]] : [])));
  return (
    <>
      {employers.length === 0 && !adds && <p className="muted">{texts.noEmployers}</p>}
      <ul className="names-list">
        {employers.map((employer) => (
          <EmployerRow
            key={employer.id}
            employer={employer}
            alias={given.get(toTerm(employer.name)) ?? ''}
            onNews={onNews}
          />
        ))}
      </ul>
      {adds ? (
        <EmployerForm onClose={close} />
      ) : (
        <Button ref={addButton} onClick={() => setAdds(true)}>
          {texts.addEmployer}
        </Button>
      )}
    </>
  );
}
