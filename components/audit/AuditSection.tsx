import './audit.css';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { DayRange } from '@/components/ui/fields/DayRange';
import { useToday } from '@/components/ui/page/use-today';
import { audit as texts } from '@/lib/i18n/en/audit';
import { whenWords } from '@/lib/i18n/en/audit-parts';
import { AuditParts } from './AuditParts';
import { Part } from './Part';
import { useAudit } from './use-audit';
import { useWindow } from './use-window';

/** Looking back: which time, which projects, three questions each, and what is missing after all of it. */
export function AuditSection() {
  const today = useToday();
  const time = useWindow(today);
  const audit = useAudit(time.window, today);
  const when = (
    <Part id="audit-when" title={texts.when}>
      <DayRange {...time.shown} onChange={time.change} />
      <div className="row">
        {time.isUsual ? (
          <p className="note">{texts.usual}</p>
        ) : (
          <>
            <Button kind="quiet" onClick={time.reset}>
              {whenWords.lastSix}
            </Button>
            <p className="note">{whenWords.kept}</p>
          </>
        )}
      </div>
      {time.trouble && <StorageTrouble reason={time.trouble} />}
    </Part>
  );
  return (
    <Page title={texts.title} className="audit">
      <p className="lead">{texts.intro}</p>
      {audit && !time.isReading && <AuditParts audit={audit} when={when} window={time.whole} />}
    </Page>
  );
}
