import { splitCell } from './clean-text';
import type { Found, FoundLine } from './found';
import { isLevelName } from './level-name';

/** As the tables of English, German and Spanish ladders call them. */
const COLUMNS = {
  level:
    /^(level|levels|grade|band|seniority|role|job title|career level|stufe|karrierestufe|rolle|nivel|niveles|puesto)$/i,
  category:
    /^(category|area|competency|competence|competency area|dimension|topic|skill|pillar|track|theme|domain|group|section|bereich|kategorie|kompetenz|thema|área|categoría|competencia|dimensión|tema)$/i,
  statement:
    /^(behaviou?rs?|statement|description|criteri(a|on)|expectations?|summary|signal|indicator|what it looks like|details?|verhalten(sweisen?)?|beschreibung|erwartung(en)?|kriteri(um|en)|comportamientos?|descripción|expectativas?|criterios?)$/i,
  example: /^(examples?|beispiele?|ejemplos?)$/i,
  id: /^(id|key|slug|ref|reference)$/i,
};

/** A table as a ladder: one line a row, or a matrix of levels and categories, either way round. `group`: what it stands under. */
export function readGrid(rows: readonly string[][], group = ''): Found | null {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
  const start = filled.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const header = filled[start];
  const body = filled.slice(start + 1);
  if (start < 0 || header === undefined || body.length === 0) return null;
  return readLong(header, body, group) ?? readMatrix(header, body, group);
}

function readLong(header: readonly string[], body: readonly string[][], group: string): Found | null {
  const at = (column: keyof typeof COLUMNS) => header.findIndex((cell) => COLUMNS[column].test(cell));
  const places = {
    level: at('level'),
    category: at('category'),
    statement: at('statement'),
    example: at('example'),
    id: at('id'),
  };
  if (places.statement < 0 || (places.level < 0 && places.category < 0)) return null;
  const cell = (row: readonly string[], place: number) => (place < 0 ? '' : (row[place] ?? ''));
  const lines: FoundLine[] = [];
  let [level, category] = ['', group];
  for (const row of body) {
    level = cell(row, places.level) || level;
    category = cell(row, places.category) || category;
    const things = splitCell(cell(row, places.statement));
    const example = cell(row, places.example);
    const id = things.length === 1 ? cell(row, places.id) : '';
    lines.push(...things.map((statement) => ({ level, category, statement, example, id })));
  }
  return lines.length === 0 ? null : { format: 'long-table', lines, cumulative: true };
}

function readMatrix(header: readonly string[], body: readonly string[][], group: string): Found | null {
  const levelColumns = header.flatMap((cell, index) => (isLevelName(cell) ? [index] : []));
  const firsts = body.map(([first = '']) => first).filter((cell) => cell !== '');
  const levelRows = firsts.filter(isLevelName).length;
  const turned = levelColumns.length < 2 && levelRows > 1 && levelRows * 2 > firsts.length;
  const lines = turned ? readTurned(header, body) : readUpright(header, body, levelColumns, group);
  if (lines.length === 0) return null;
  const levels = turned
    ? firsts.filter(isLevelName)
    : columnsOf(header, levelColumns).map((index) => header[index] ?? '');
  return { format: 'matrix', lines, levels: levels.filter((level) => lines.some((line) => line.level === level)) };
}

/** Categories down, levels across. Two columns of names: the first is the category where it names several of the second. */
function readUpright(
  header: readonly string[],
  body: readonly string[][],
  levelColumns: readonly number[],
  group: string,
): FoundLine[] {
  const columns = columnsOf(header, levelColumns);
  const names = Math.max(1, columns[0] ?? 1);
  let area = '';
  return body.flatMap((row) => {
    area = row[0] || area;
    const own = row.slice(0, names).findLast((cell) => cell !== '') ?? '';
    const category = names > 1 ? area : own || group;
    return columns.flatMap((index) =>
      splitCell(row[index] ?? '').map((statement) => ({ level: header[index] ?? '', category, statement })),
    );
  });
}

/** Levels down, categories across. */
function readTurned(header: readonly string[], body: readonly string[][]): FoundLine[] {
  let level = '';
  return body.flatMap((row) => {
    level = row[0] || level;
    return header
      .slice(1)
      .flatMap((category, index) =>
        splitCell(row[index + 1] ?? '').map((statement) => ({ level, category, statement })),
      );
  });
}

/** Which columns are levels; every one after the first where no header says so. */
function columnsOf(header: readonly string[], levelColumns: readonly number[]): number[] {
  if (levelColumns.length > 0) return [...levelColumns];
  return header.flatMap((cell, index) => (index > 0 && cell !== '' ? [index] : []));
}
