import { memo, useEffect, useRef, useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { LoggedWin } from '@/lib/domain/log';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { ReplacementList } from './ReplacementList';

export interface ReplacementsProps {
  /** The whole log. */
  log: readonly LoggedWin[];
  /** Makes the document and returns the redactor that it went through; undefined while names are read. */
  preview: () => Redactor | undefined;
}

/** On demand all that a document replaces and keeps back. */
export const Replacements = memo(function Replacements({ log, preview }: ReplacementsProps) {
  const [isOpen, setOpen] = useState(false);
  const made = isOpen ? preview() : undefined;
  // While names are read anew, after one was changed here, the list stays, and what it says of that.
  const last = useRef<Redactor>(undefined);
  useEffect(() => {
    if (made) last.current = made;
  }, [made]);
  const redactor = made ?? last.current;
  return (
    <Disclosure summary={texts.summary} onToggle={setOpen}>
      {isOpen &&
        (redactor ? <ReplacementList redactor={redactor} log={log} /> : <p className="note">{texts.reading}</p>)}
    </Disclosure>
  );
});
