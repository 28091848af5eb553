import { useRef, useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { RedactionPart } from '@/components/redaction/RedactionPart';
import { useRedaction } from '@/components/redaction/use-redaction';
import { useOnceReady } from '@/components/report/options/use-once-ready';
import { Button } from '@/components/ui/Button';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { copyPlain } from '@/lib/export/clipboard';
import { gapsToMarkdown } from '@/lib/export/gaps-markdown';
import { saveDocument } from '@/lib/export/save-document';
import { sayCopied } from '@/lib/export/say-copied';
import { sayHanded } from '@/lib/export/say-handed';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import type { AuditNow } from '../use-audit';

/** The gap list for somebody else: as a file, or on the clipboard; how much it tells is chosen here. */
export function GapExport({ audit }: { audit: AuditNow }) {
  const [said, setSaid] = useState('');
  const [level, setLevel] = useState(DEFAULT_LEVEL);
  const { wholeLog, today, ladder } = audit;
  const start = useRedaction(wholeLog, level);
  const place = useRef<HTMLDivElement>(null);
  const { run, isWaiting } = useOnceReady(start, audit.wantLog, place);
  const log = wholeLog ?? audit.log;
  const write = (redactor: Redactor) =>
    gapsToMarkdown({ ladderName: ladder.name, today, lines: audit.gapsAt(level), log, redactor });
  const exportFile = async (redactor: Redactor) => {
    const file = { name: `winnow-gap-list-${today}-${level}.md`, text: write(redactor), mime: 'text/markdown', level };
    setSaid(sayHanded(await saveDocument(file)));
  };
  const copy = async (redactor: Redactor) => setSaid(sayCopied(await copyPlain(write(redactor), level), texts));
  const preview = () => {
    const redactor = start?.();
    if (redactor) write(redactor);
    return redactor;
  };
  return (
    <div className="row" ref={place}>
      <RedactionPart level={level} onLevel={setLevel} log={wholeLog ?? []} preview={preview} />
      <Exports level={level}>
        <Button busy={isWaiting} onClick={() => run((ready) => void exportFile(ready()))}>
          {texts.exportMarkdown}
        </Button>
        <Button busy={isWaiting} onClick={() => run((ready) => void copy(ready()))}>
          {texts.copyMarkdown}
        </Button>
      </Exports>
      <p className="note" role="status">
        {said}
      </p>
    </div>
  );
}
