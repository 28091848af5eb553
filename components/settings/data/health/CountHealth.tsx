import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { mendAggregates } from '@/lib/db/counting/verify-aggregates';
import { healthWords as texts } from '@/lib/i18n/en/health';
import { sayCount } from '@/lib/i18n/say';
import { Part } from '../../Part';

type Now = 'idle' | 'busy' | 'failed' | { checked: number; wrong: number };

/** What checklist, report and popup are counted from, compared with every row on demand and mended. */
export function CountHealth() {
  const [now, setNow] = useState<Now>('idle');
  const check = async () => {
    setNow('busy');
    const outcome = await mendAggregates().catch(() => ({ ok: false as const }));
    setNow(outcome.ok ? outcome.found : 'failed');
  };
  return (
    <Part title={texts.counts} note={texts.countsNote}>
      <Button busy={now === 'busy'} onClick={() => void check()}>
        {texts.countsCheck}
      </Button>
      <p role="status" className="numbers">
        {sayNow(now)}
      </p>
    </Part>
  );
}

function sayNow(now: Now): string {
  if (now === 'failed') return texts.countsFailed;
  if (typeof now === 'string') return '';
  return now.wrong > 0 ? sayCount(texts.countsMended, now.wrong) : sayCount(texts.countsRight, now.checked);
}
