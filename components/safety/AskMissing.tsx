import { useState } from 'react';
import { showPart } from '@/components/app/show-part';
import { dataHref, restorePart } from '@/components/settings/data/data-address';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';
import { acceptLog } from '@/lib/safety/accept-log';
import type { Asked } from './asked';
import { sayRows } from './say-rows';
import { settleStartUp } from './start-up';

/** Rows are gone, and the copy lacks them: a backup from outside the browser, or to go on without them. */
export function AskMissing({ found: asked, surface }: { found: Asked; surface: 'popup' | 'app' }) {
  const { missing, found, isCopySilent } = asked;
  const left = sayRows(found);
  return (
    <>
      <p>{say(isCopySilent ? words.missingSilent : words.missingWhat, { rows: sayRows(missing) })}</p>
      <p>{left === '' ? say(words.missingSafeNone) : say(words.missingSafe, { rows: left })}</p>
      <p>{say(words.missingNext)}</p>
      {surface === 'popup' ? <WayToApp /> : <Ways />}
    </>
  );
}

/** The popup closes when a file is chosen: that is done in the app. */
function WayToApp() {
  return (
    <div className="row safety-ways">
      <LinkButton kind="primary" href="options.html#/checklist" target="_blank" rel="noreferrer">
        {say(words.openApp)}
      </LinkButton>
    </div>
  );
}

function Ways() {
  const [now, setNow] = useState<'idle' | 'busy' | 'failed'>('idle');
  const goOn = async () => {
    setNow('busy');
    await acceptLog(new Date()).then(settleStartUp, () => setNow('failed'));
  };
  return (
    <>
      <div className="row safety-ways">
        <LinkButton kind="primary" href={dataHref} onClick={() => showPart(restorePart, dataHref)}>
          {say(words.findBackup)}
        </LinkButton>
        <Button busy={now === 'busy'} onClick={() => void goOn()}>
          {say(words.goOn)}
        </Button>
      </div>
      <p className="muted">{say(words.goOnWhat)}</p>
      {now === 'failed' && <Notice tone="error" title={say(words.goOnFailed)} />}
    </>
  );
}
