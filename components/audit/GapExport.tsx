import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { shareable } from '@/lib/domain/log';
import { downloadFile } from '@/lib/export/download';
import { gapsToMarkdown } from '@/lib/export/gaps-markdown';
import { gapWords as texts } from '@/lib/i18n/en/gaps';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditNow } from './use-audit';

/** The gap list for somebody else: as a file, or on the clipboard. */
export function GapExport({ audit }: { audit: AuditNow }) {
  const [said, setSaid] = useState('');
  const { log, today, ladder } = audit;
  const leftOut = log.length - shareable(log).length;
  const write = () => gapsToMarkdown({ ladderName: ladder.name, today, lines: audit.shareableGaps(), log });
  const exportFile = () => {
    const name = `winnow-gap-list-${today}.md`;
    downloadFile(name, write(), 'text/markdown');
    setSaid(say(texts.exported, { name }));
  };
  const copy = () =>
    navigator.clipboard.writeText(write()).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.notCopied),
    );
  return (
    <div className="audit-export">
      <Button onClick={exportFile}>{texts.exportMarkdown}</Button>
      <Button onClick={() => void copy()}>{texts.copyMarkdown}</Button>
      <p className="note" role="status">
        {said}
      </p>
      {leftOut > 0 && <p className="note audit-export-note">{sayCount(texts.leftOut, leftOut)}</p>}
    </div>
  );
}
