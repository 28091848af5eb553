import './grain-field.css';
import { GrainShape } from './GrainShape';
import { countsOf, type GrainFieldRow, grainsOfCell, monthsOf } from './grain-field-layout';
import { GRAIN_BOX, penWidth } from './grain-shape';

interface Props {
  rows: readonly GrainFieldRow[];
  /** `YYYY-MM` → "Mar". */
  monthLabel: (month: string) => string;
  /** The picture in one sentence. */
  label: string;
}

const GRAIN_HEIGHT = 16;
const PITCH = { x: 13, y: 19 };
const COLUMN = 41;
const NAMES = 144;
const HEAD = 20;
const ACROSS = 3;
const LEAST_LINES = 2;

/** A field of grains: a row a category, a column a month, a grain a win, standing on the ground line. */
export function GrainField({ rows, monthLabel, label }: Props) {
  const months = monthsOf(rows);
  const width = NAMES + months.length * COLUMN;
  const grounds = groundsOf(rows, months);
  return (
    <svg
      className="ui-field-of-grains"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${(grounds.at(-1) ?? HEAD) + 2}`}
    >
      {months.map((month, column) => (
        <text key={month} className="ui-field-month" x={NAMES + column * COLUMN + 2} y={12}>
          {monthLabel(month)}
        </text>
      ))}
      {rows.map((row, index) => (
        <Row key={row.id} row={row} months={months} ground={grounds[index] ?? HEAD} width={width} />
      ))}
    </svg>
  );
}

/** How far down each row's ground line is: a row is as high as its fullest month. */
function groundsOf(rows: readonly GrainFieldRow[], months: readonly string[]): number[] {
  const grounds: number[] = [];
  for (const row of rows) {
    const fullest = Math.max(...months.map((month) => grainsOfCell(countsOf(row, month)).grains.length));
    const lines = Math.max(LEAST_LINES, Math.ceil(fullest / ACROSS));
    grounds.push((grounds.at(-1) ?? HEAD) + lines * PITCH.y + 16);
  }
  return grounds;
}

function Row({ row, months, ground, width }: { row: GrainFieldRow; months: string[]; ground: number; width: number }) {
  const lines = nameLines(row.name);
  return (
    <g>
      <line className="ui-field-ground" x1={0} x2={width} y1={ground} y2={ground} />
      {lines.map((line, index) => (
        <text key={line} className="ui-field-name" x={0} y={ground - 8 - (lines.length - 1 - index) * 17}>
          {line}
        </text>
      ))}
      {months.map((month, column) => (
        <g key={month} transform={`translate(${NAMES + column * COLUMN + 2} ${ground - 4})`}>
          <Cell row={row} month={month} />
        </g>
      ))}
    </g>
  );
}

function Cell({ row, month }: { row: GrainFieldRow; month: string }) {
  const { grains, more } = grainsOfCell(countsOf(row, month));
  const scale = GRAIN_HEIGHT / GRAIN_BOX.height;
  const pen = penWidth(GRAIN_HEIGHT);
  const seat = (place: number) => ({ x: (place % ACROSS) * PITCH.x, y: -Math.floor(place / ACROSS) * PITCH.y });
  const last = seat(grains.length);
  return (
    <>
      {grains.map((state, place) => {
        const { x, y } = seat(place);
        return (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y - GRAIN_HEIGHT}) scale(${scale})`}>
            <GrainShape state={state} pen={pen} />
          </g>
        );
      })}
      {more > 0 && (
        <text className="ui-field-more" x={last.x - 1} y={last.y - 3}>
          +{more}
        </text>
      )}
    </>
  );
}

/** `name` on at most two lines of about equal length. */
function nameLines(name: string): string[] {
  if (name.length <= 18) return [name];
  const words = name.split(' ');
  const cuts = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, longest: Math.max(...lines.map((line) => line.length)) };
  });
  return cuts.sort((a, b) => a.longest - b.longest)[0]?.lines ?? [name];
}
