import { importWords } from '@/lib/i18n/en/ladders';
import { sayParts } from '@/lib/i18n/lists';
import { say, sayCount } from '@/lib/i18n/say';
import type { LineEdit } from '@/lib/ladders/edit-ladder';
import { LIMITS } from '@/lib/ladders/import/limits';
import type { ImportPlan, PreviewLine } from '@/lib/ladders/import-plan';
import { lineWarnings } from '@/lib/ladders/line-warnings';
import { Part } from '../../Part';
import { PreviewRow } from './PreviewRow';

interface Props {
  plan: ImportPlan;
  onEdit: (key: string, edit: LineEdit) => void;
}

/** Every line as it would be saved, by category, each of them editable. */
export function Preview({ plan, onEdit }: Props) {
  const { lines, count, ladder } = plan;
  const warned = lines.filter(({ behaviour, edit }) => !edit.isDropped && lineWarnings(behaviour.statement).length > 0);
  return (
    <Part title={importWords.preview} note={importWords.previewNote}>
      <p role="status">
        {sayParts([
          count > LIMITS.behaviours
            ? say(importWords.tooMany, { n: count, most: LIMITS.behaviours })
            : sayCount(importWords.kept, ladder.behaviours.length),
          warned.length > 0 && sayCount(importWords.warned, warned.length),
        ])}
      </p>
      {byCategory(lines).map(([category, rows]) => (
        <section key={category} className="ladders-category" aria-label={category}>
          <h3>{category}</h3>
          <ul>
            {rows.map((line) => (
              <PreviewRow key={line.key} line={line} onEdit={(edit) => onEdit(line.key, edit)} />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

function byCategory(lines: readonly PreviewLine[]): [string, PreviewLine[]][] {
  const groups = new Map<string, PreviewLine[]>();
  for (const line of lines) groups.set(line.category, [...(groups.get(line.category) ?? []), line]);
  return [...groups];
}
