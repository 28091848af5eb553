import { textOf } from '@/lib/sites/clean';
import { all } from '@/lib/sites/dom';
import { element } from '../element';
import { drawGrain } from '../grain';
import { readTheme } from '../theme';
import type { PageRow } from './page-rows';

type Mark = 'none' | 'chosen' | 'saved';

interface Marked {
  host: HTMLElement;
  fill: SVGElement | null;
  mark?: Mark;
}

const HEIGHT = 14;
const CLIPS: Record<Mark, string> = { none: 'inset(100% 0 0)', chosen: 'inset(50% 0 0)', saved: 'inset(0)' };

/** A grain beside the title of each row: empty, half full when it is chosen, full when it is saved. It does nothing. */
export function rowMarks() {
  const marks = new Map<Element, Marked>();
  const { mode } = readTheme(document);
  const scheme = mode === 'auto' ? 'light dark' : mode;

  function markFor(row: Element, title: string): Marked {
    const known = marks.get(row);
    if (known?.host.isConnected) return known;
    const link = all(row, 'a[href]').find((anchor) => textOf(anchor) === title);
    const host = element('span');
    host.style.cssText = 'all:initial;display:inline-block;margin:0 4px;vertical-align:middle;pointer-events:none';
    host.style.colorScheme = scheme;
    const grain = drawGrain(HEIGHT);
    host.attachShadow({ mode: 'closed' }).append(grain);
    const made = { host, fill: grain.querySelector<SVGElement>('.fill') };
    colour(grain);
    link?.after(host);
    marks.set(row, made);
    return made;
  }

  return {
    show(rows: readonly PageRow[]) {
      for (const { row, isSaved, isChosen } of rows) {
        if (!row.element?.isConnected) continue;
        const made = markFor(row.element, row.capture.title);
        const mark = isSaved ? 'saved' : isChosen ? 'chosen' : 'none';
        if (made.mark !== mark && made.fill) made.fill.style.clipPath = CLIPS[mark];
        made.mark = mark;
      }
    },
    clear() {
      for (const { host } of marks.values()) host.remove();
      marks.clear();
    },
  };
}

// A sheet for each of a thousand roots would cost more than the drawing.
function colour(grain: SVGElement) {
  grain.style.overflow = 'visible';
  for (const part of grain.children) {
    if (!(part instanceof SVGElement)) continue;
    const isLine = part.classList.contains('line');
    part.style.fill = isLine ? 'none' : 'light-dark(#d9a441, #c8923a)';
    part.style.stroke = isLine ? 'light-dark(#8f5a0e, #e3b35a)' : 'none';
  }
}
