import './grain-field.css';
import { GrainShape, type GrainState } from './GrainShape';
import { countsOf, type GrainFieldRow, grainsOfCell, monthsOf } from './grain-field-layout';
import type { Spot } from './grain-paths';
import { GRAIN_BOX, penWidth } from './grain-shape';

interface Props {
  rows: readonly GrainFieldRow[];
  /** `YYYY-MM` → "Mar". */
  monthLabel: (month: string) => string;
  /** The picture in one sentence. */
  label: string;
  /** Room for so many months at least, as the fields beside it have: their letters are as large then. */
  columns?: number;
}

const GRAIN_HEIGHT = 16;
const PITCH = { x: 12, y: 19 };
const COLUMN = 38;
const NAMES = 144;
const HEAD = 20;
const ACROSS = 3;
const LEAST_LINES = 2;
/** So many letters of a month's name fit above its column. */
const LONGEST_NAME = 5;

/** A field of grains: a row a category, a column a month, a grain a win, standing on the ground line. */
export function GrainField({ rows, monthLabel, label, columns = 0 }: Props) {
  const months = monthsOf(rows);
  const width = NAMES + Math.max(months.length, columns) * COLUMN;
  const grounds = groundsOf(rows, months);
  // Where names are long, as in Arabic, every other month has its own, the last one in any case.
  const every = months.some((month) => monthLabel(month).length > LONGEST_NAME) ? 2 : 1;
  return (
    <svg
      className="ui-field-of-grains"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${(grounds.at(-1) ?? HEAD) + 2}`}
    >
      {months.map(
        (month, column) =>
          (months.length - 1 - column) % every === 0 && (
            <text key={month} className="ui-field-month" x={NAMES + column * COLUMN + 2} y={12}>
              {monthLabel(month)}
            </text>
          ),
      )}
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
      <Grains cells={months.map((month) => grainsOfCell(countsOf(row, month)))} ground={ground} />
    </g>
  );
}

interface Cell {
  grains: GrainState[];
  more: number;
}

/** The grains of a row's months, all that look alike in one drawing, and how many found no room. */
function Grains({ cells, ground }: { cells: readonly Cell[]; ground: number }) {
  const scale = GRAIN_HEIGHT / GRAIN_BOX.height;
  const foot = { x: NAMES + 2, y: ground - 4 };
  const spots = new Map<GrainState, Spot[]>();
  for (const [column, { grains }] of cells.entries()) {
    for (const [place, state] of grains.entries()) {
      const { x, y } = seat(column, place);
      const alike = spots.get(state) ?? [];
      alike.push({ x: x / scale, y: y / scale });
      spots.set(state, alike);
    }
  }
  return (
    <>
      <g transform={`translate(${foot.x} ${foot.y - GRAIN_HEIGHT}) scale(${scale})`}>
        {[...spots].map(([state, alike]) => (
          <GrainShape key={state} state={state} pen={penWidth(GRAIN_HEIGHT)} spots={alike} />
        ))}
      </g>
      {cells.map(({ grains, more }, column) => {
        const { x, y } = seat(column, grains.length);
        return (
          more > 0 && (
            <text key={`${x} ${y}`} className="ui-field-more" x={foot.x + x - 1} y={foot.y + y - 3}>
              +{more}
            </text>
          )
        );
      })}
    </>
  );
}

/** Where in the row a grain of a month stands, from the ground up. */
function seat(column: number, place: number): Spot {
  return { x: column * COLUMN + (place % ACROSS) * PITCH.x, y: -Math.floor(place / ACROSS) * PITCH.y };
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
