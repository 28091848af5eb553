import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Link } from '@/components/ui/Link';
import { readRunning } from '@/lib/export/site-report/running';
import { type Seen, siteReport } from '@/lib/export/site-report/site-report';
import { reportAddress } from '@/lib/export/site-report/tracker-address';
import { sitesWords } from '@/lib/i18n/en/sites';

/** The report as it would be sent, in full view, with the ways to hand it over. */
export function SiteReport({ seen }: { seen: Seen }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = siteReport(seen, readRunning());
  const form = reportAddress(report);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report.text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Disclosure summary={sitesWords.report}>
      <div className="sites-report">
        <p className="note">{sitesWords.carries}</p>
        <pre dir="ltr" className="settings-report">
          {report.text}
        </pre>
        <div className="settings-actions">
          {form !== null && <Link href={form}>{sitesWords.openForm}</Link>}
          <Button onClick={() => void copy()}>{sitesWords.copy}</Button>
          <p className="note" role="status">
            {copied !== null && (copied ? sitesWords.copied : sitesWords.notCopied)}
          </p>
        </div>
      </div>
    </Disclosure>
  );
}
