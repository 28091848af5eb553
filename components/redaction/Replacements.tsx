import { memo, useEffect, useRef, useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { LoggedWin } from '@/lib/domain/log';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { ReplacementList } from './ReplacementList';

export interface ReplacementsProps {
  level: RedactionLevel;
  /** The whole log. */
  log: readonly LoggedWin[];
  /** Makes the document and returns the redactor that it went through; undefined while names are read. */
  preview: () => Redactor | undefined;
}

/** On demand all that a document replaces and keeps back. */
export const Replacements = memo(function Replacements({ level, log, preview }: ReplacementsProps) {
  const [isOpen, setOpen] = useState(false);
  // The list goes with its level: what a change made in it came to has to stay.
  const [said, setSaid] = useState('');
  const now = isOpen ? preview() : undefined;
  const last = useRef(now);
  useEffect(() => {
    if (now) last.current = now;
  });
  // While names are read anew, as after a change made in the list, its fields keep what is typed, and the focus.
  const redactor = now ?? (isOpen && last.current?.level === level ? last.current : undefined);
  return (
    <Disclosure summary={texts.summary} onToggle={setOpen}>
      {isOpen &&
        (redactor ? (
          <ReplacementList redactor={redactor} log={log} onSaid={setSaid} />
        ) : (
          <p className="note">{texts.reading}</p>
        ))}
      <p className="note" role="status">
        {said}
      </p>
    </Disclosure>
  );
});
