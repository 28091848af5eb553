import { type Heat, standoutsOf } from '@/lib/domain/audit/heat';
import { resultWords as texts } from '@/lib/i18n/en/audit-parts';
import { say } from '@/lib/i18n/say';

/** "Strongest: … The two thinnest: …"; null where there is nothing in any category. */
export function sayStandouts(heat: readonly Heat[]): string | null {
  const { strongest, thinnest } = standoutsOf(heat);
  if (!strongest) return null;
  if (heat.length === 1) return texts.onlyOne;
  const [first, second] = thinnest.map(nameOf);
  return `${say(texts.strongest, { category: strongest.category.name })} ${sayThinnest(first, second)}`;
}

/** Three grains stand for one behaviour that is met: of such a category it says how many are. */
function nameOf({ category: { name: category }, grains, met, of }: Heat): string {
  return grains === 3 ? say(texts.partlyMet, { category, met, of }) : category;
}

function sayThinnest(first: string | undefined, second: string | undefined): string {
  if (first === undefined) return texts.noneThin;
  return second === undefined ? say(texts.thinnest, { first }) : say(texts.thinnestTwo, { first, second });
}
