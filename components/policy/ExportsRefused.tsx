import { useEffect } from 'react';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { exportWords, policyLevels } from '@/lib/i18n/en/policy';
import { say } from '@/lib/i18n/say';
import './exports.css';

/** Why there is no way out here, and what there still is. The browser's own print command gets no more than this, too. */
export function ExportsRefused({ why }: { why: 'off' | RedactionLevel }) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.printsNothing = '';
    return () => {
      delete dataset.printsNothing;
    };
  }, []);
  const reason = why === 'off' ? exportWords.off : say(exportWords.tooOpen, { level: policyLevels[why] });
  return (
    <p className="note exports-refused">
      {reason} {exportWords.backup}
    </p>
  );
}
