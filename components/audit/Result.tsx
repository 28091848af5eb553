import { type Heat, standoutsOf } from '@/lib/domain/heat';
import { resultWords as texts } from '@/lib/i18n/en/audit-parts';
import { language, say, sayCount } from '@/lib/i18n/say';
import { HeatStrip } from './HeatStrip';
import type { AuditNow } from './use-audit';

/** What audit, wins and quiz say together, as a strip and in words. */
export function Result({ audit: { heat, progress } }: { audit: AuditNow }) {
  const { answered, of } = progress;
  const label = sayHeat(heat);
  return (
    <>
      <p className="muted">{texts.intro}</p>
      <p className="audit-summary">{label}</p>
      {answered > 0 && answered < of && <p className="note">{say(texts.soFar, { n: answered, of })}</p>}
      <HeatStrip heat={heat} label={label} />
      <p className="note">{texts.notAPrediction}</p>
    </>
  );
}

/** "3 of 5 categories hold two grains or more. Strongest: … The two thinnest: …" */
function sayHeat(heat: readonly Heat[]): string {
  const { strongest, thinnest } = standoutsOf(heat);
  if (!strongest) return texts.nothing;
  const names = thinnest.map(({ category }) => category.name);
  const listed = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
  return [
    say(texts.summary, { full: heat.filter(({ grains }) => grains >= 2).length, of: heat.length }),
    say(texts.strongest, { category: strongest.category.name }),
    names.length === 0 ? texts.noneThin : sayCount(texts.thinnest, names.length, { categories: listed }),
  ].join(' ');
}
