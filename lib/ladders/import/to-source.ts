import { isWorded, toLine, toText } from './clean-text';
import type { Found, FoundLine } from './found';
import { orderLevels } from './level-name';
import { LIMITS, LONGEST } from './limits';
import { type ImportResult, type LadderSource, type Notation, refuse, type SourceLine } from './source';
import { spoken } from './tree-access';

/** What a reader found, cleaned, each line once and the levels in order; refused whole where it is beyond the limits. */
export function toSource(found: Found, notation: Notation): ImportResult {
  const lines = cleanLines(found.lines);
  if (lines.length === 0) return refuse('nothing-found');
  if (lines.length > LIMITS.lines) return refuse('too-many-lines');
  const levels = levelsOf(found, lines);
  if (levels.length > LIMITS.levels) return refuse('too-many-levels');
  const categories = categoriesOf(found, lines);
  if (categories.length > LIMITS.categories) return refuse('too-many-categories');
  const { format, cumulative = false, ladder = null } = found;
  const name = toLine(found.name ?? '', LONGEST.name);
  const source: LadderSource = { format, notation, name, levels, cumulative, categories, lines, ladder };
  return { ok: true, source };
}

function cleanLines(lines: readonly FoundLine[]): SourceLine[] {
  const clean = new Map<string, SourceLine>();
  for (const line of lines) {
    const statement = toLine(line.statement, LONGEST.statement);
    if (!isWorded(statement)) continue;
    const level = levelName(line.level ?? '') || null;
    const category = toLine(line.category ?? '', LONGEST.name);
    const example = toLine(line.example ?? '', LONGEST.example);
    const id = toLine(line.id ?? '', LONGEST.name) || null;
    const key = JSON.stringify([level, category, statement]);
    if (!clean.has(key)) clean.set(key, { level, category, statement, example, id });
  }
  return [...clean.values()];
}

function levelsOf({ levels = [] }: Found, lines: readonly SourceLine[]): string[] {
  const used = new Set(lines.flatMap(({ level }) => level ?? []));
  const listed = levels.map(levelName).filter((level) => used.has(level));
  return orderLevels([...listed, ...used]);
}

function categoriesOf({ why }: Found, lines: readonly SourceLine[]): { name: string; why: string }[] {
  const said = new Map([...(why ?? [])].map(([name, text]) => [toLine(name, LONGEST.name), text]));
  const names = new Set(lines.map(({ category }) => category));
  return [...names].map((name) => ({ name, why: toText(said.get(name) ?? '', LONGEST.why) }));
}

/** A level's own name; one that is written as a key is spoken. */
function levelName(text: string): string {
  const name = toLine(text, LONGEST.name);
  return /^[a-z]+(?:[-_][a-z0-9]+)+$/i.test(name) ? spoken(name) : name;
}
