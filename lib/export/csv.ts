/** Marks the file as UTF-8 for spreadsheets that would guess otherwise. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for the beginning of a formula, full width included; quotes and blanks before it are skipped. */
const FORMULA = /^[\s\p{C}"'`´‘’“”„«»]*[=+\-@＝＋－＠−]/u;
/** The same after a separator of other countries: their spreadsheets would begin a cell of their own there. */
const LATER_FORMULA = /(;[\s\p{C}"'`´‘’“”„«»]*)(?=[=+\-@＝＋－＠−])/gu;

/**
 * Rows as RFC 4180 has it, every cell in quotes and on one line, for spreadsheets. A cell that would begin a formula
 * begins with an apostrophe; one that begins with an apostrophe gets a second, so that taking the first away gives the
 * cell back.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${toHarmlessCell(cell).replaceAll('"', '""')}"`).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function toHarmlessCell(cell: string): string {
  const line = cell.replace(/\s+/gu, ' ').trim();
  const guarded = line.replace(LATER_FORMULA, "$1'");
  return guarded.startsWith("'") || FORMULA.test(guarded) ? `'${guarded}` : guarded;
}
