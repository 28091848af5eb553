import { useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { LoggedWin } from '@/lib/domain/log';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import { RedactionChoice } from './RedactionChoice';
import { ReplacementList } from './ReplacementList';

interface Props {
  level: RedactionLevel;
  onLevel: (level: RedactionLevel) => void;
  /** The whole log. */
  log: readonly LoggedWin[];
  /** Makes the document and returns the redactor that it went through; undefined while names are read. */
  preview: () => Redactor | undefined;
}

/** Before something leaves: the level, and on demand all that it replaces and keeps back. */
export function RedactionPart({ level, onLevel, log, preview }: Props) {
  const [isOpen, setOpen] = useState(false);
  const redactor = isOpen ? preview() : undefined;
  return (
    <div className="redaction-part">
      <RedactionChoice value={level} onChange={onLevel} />
      <Disclosure summary={texts.summary} onToggle={setOpen}>
        {isOpen &&
          (redactor ? <ReplacementList redactor={redactor} log={log} /> : <p className="note">{texts.reading}</p>)}
      </Disclosure>
    </div>
  );
}
