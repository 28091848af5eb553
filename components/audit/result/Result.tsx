import { Explain } from '@/components/ui/Explain';
import { resultWords as texts } from '@/lib/i18n/en/audit-parts';
import { say, sayCount } from '@/lib/i18n/say';
import type { AuditNow } from '../use-audit';
import { HeatStrip } from './HeatStrip';
import { sayStandouts } from './say-standouts';

/** What audit, wins and quiz say together, as a strip and in words. */
export function Result({ audit: { heat, progress } }: { audit: AuditNow }) {
  const { answered, of } = progress;
  const full = heat.filter(({ grains }) => grains >= 2).length;
  const label = sayCount(texts.summary, heat.length, { full });
  const standouts = sayStandouts(heat);
  return (
    <>
      <p className="muted">
        {texts.intro}
        <Explain of="heat" />
      </p>
      <p className="audit-summary">{standouts === null ? texts.nothing : `${label} ${standouts}`}</p>
      {answered > 0 && answered < of && <p className="note">{say(texts.soFar, { n: answered, of })}</p>}
      <HeatStrip heat={heat} label={label} />
      <p className="note">{texts.notAPrediction}</p>
    </>
  );
}
