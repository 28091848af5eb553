import type { Shape } from './policy';
import { secretsIn } from './secrets';
import { FINDERS } from './shape-finders';

/** Something that its shape gives away, and by what its alias is kept: the same for every spelling of it. */
export interface Shaped {
  is: Shape;
  start: number;
  end: number;
  name: string;
}

/** Everything in `clean` that its shape gives away; `cleanWords` made it. Spans may overlap. */
export function shapesIn(clean: string): Shaped[] {
  const found = secretsIn(clean).map(([start, end]): Shaped => ({ is: 'secret', start, end, name: '' }));
  for (const { is, sign, shape, fits, toName } of FINDERS) {
    if (!sign.test(clean)) continue;
    for (const match of clean.matchAll(shape)) {
      if (fits && !fits(match)) continue;
      const written = is === 'code' ? match[0] : trimEnd(match[0]);
      const isPathed = is === 'host' && written.includes('/');
      const span = { start: match.index, end: match.index + written.length };
      found.push({ is: isPathed ? 'web-address' : is, ...span, name: toName ? toName(written) : written });
    }
  }
  return found;
}

const PAIRS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Without the signs that end a sentence or close a bracket that was opened before it. */
function trimEnd(written: string): string {
  const counts = new Map<string, number>();
  for (const sign of written) if (/[()[\]{}]/.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let end = written.length;
  for (; end > 0; end--) {
    const sign = written.charAt(end - 1);
    const opening = PAIRS.get(sign);
    const count = counts.get(sign) ?? 0;
    const closesMore = opening !== undefined && count > (counts.get(opening) ?? 0);
    if (closesMore) counts.set(sign, count - 1);
    else if (!/[.,;:!?…]/u.test(sign)) break;
  }
  return written.slice(0, end);
}
