import type { Paper } from '@/lib/domain/packet/packet-options';

const MM = 96 / 25.4;

/** What the sheets of `sheets.css` measure, in CSS pixels: the whole sheet's width, and the room for blocks. */
export interface SheetSize {
  width: number;
  room: number;
}

const MARGINS = { top: 14, bottom: 18 };
/** Lines may break a hair otherwise on paper. */
const RESERVE = 4;

export const SHEETS: Record<Paper, SheetSize> = {
  a4: sheet(210, 297),
  letter: sheet(215.9, 279.4),
};

function sheet(width: number, height: number): SheetSize {
  return { width: width * MM, room: (height - MARGINS.top - MARGINS.bottom - RESERVE) * MM };
}
