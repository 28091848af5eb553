import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { shorten } from '@/lib/domain/packet/short-words';
import { importWinsWords as texts } from '@/lib/i18n/en/import-wins';
import { say } from '@/lib/i18n/say';
import { COLUMNS, type Column, type ColumnMap } from '@/lib/import-wins/csv-wins';
import { Part } from '../../Part';

interface Props {
  names: readonly string[];
  rows: readonly string[][];
  map: ColumnMap;
  onChange: (map: ColumnMap) => void;
}

const NONE = '';

/** Which column is what: guessed, and the user's to change. */
export function Columns({ names, rows, map, onChange }: Props) {
  const options = [
    { value: NONE, label: texts.noColumn },
    ...names.map((name, index) => ({ value: String(index), label: labelOf(name, index, rows) })),
  ];
  const choose = (column: Column, value: string) =>
    onChange({ ...map, [column]: value === NONE ? null : Number(value) });
  return (
    <Part title={texts.columns} note={texts.columnsNote}>
      <div className="data-columns">
        {COLUMNS.map((column) => (
          <Field key={column} label={texts.columnNames[column]}>
            {(control) => (
              <Select
                {...control}
                options={options}
                value={map[column] === null ? NONE : String(map[column])}
                onChange={(value) => choose(column, value)}
              />
            )}
          </Field>
        ))}
      </div>
    </Part>
  );
}

function labelOf(name: string, index: number, rows: readonly string[][]): string {
  const own = name.trim() === '' ? say(texts.column, { n: index + 1 }) : name.trim().slice(0, 60);
  const example = rows.map((row) => (row[index] ?? '').trim()).find((cell) => cell !== '');
  return example === undefined ? own : say(texts.columnLike, { name: own, example: shorten(example, 40) });
}
