import { type Heat, standoutsOf } from '@/lib/domain/heat';
import { resultWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';
import { HeatStrip } from './HeatStrip';
import type { AuditNow } from './use-audit';

/** What audit, wins and quiz say together, as a strip and in words. */
export function Result({ audit: { heat, progress } }: { audit: AuditNow }) {
  const { answered, of } = progress;
  const full = heat.filter(({ grains }) => grains >= 2).length;
  const label = say(texts.summary, { full, of: heat.length });
  const standouts = sayStandouts(heat);
  return (
    <>
      <p className="muted">{texts.intro}</p>
      <p className="audit-summary">{standouts === null ? texts.nothing : `${label} ${standouts}`}</p>
      {answered > 0 && answered < of && <p className="note">{say(texts.soFar, { n: answered, of })}</p>}
      <HeatStrip heat={heat} label={label} />
      <p className="note">{texts.notAPrediction}</p>
    </>
  );
}

/** "Strongest: … The two thinnest: …"; null where there is nothing in any category. */
function sayStandouts(heat: readonly Heat[]): string | null {
  const { strongest, thinnest } = standoutsOf(heat);
  if (!strongest) return null;
  const [first, second] = thinnest.map(({ category }) => category.name);
  return `${say(texts.strongest, { category: strongest.category.name })} ${sayThinnest(first, second)}`;
}

function sayThinnest(first: string | undefined, second: string | undefined): string {
  if (first === undefined) return texts.noneThin;
  return second === undefined ? say(texts.thinnest, { first }) : say(texts.thinnestTwo, { first, second });
}
