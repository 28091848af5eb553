import { GrainShape } from '@/components/ui/grains/GrainShape';
import { GRAIN_BOX, penWidth } from '@/components/ui/grains/grain-shape';
import { daysBetween } from '@/lib/domain/day';
import type { SnapshotPoint } from '@/lib/domain/quiz/snapshots-since';
import { sayDay } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { say } from '@/lib/i18n/say';
import { stepPath } from './chart-runs';

const HEIGHT = 184;
const PLOT = { left: 32, top: 16, bottom: 152 };
/** The lines have their names at their ends where these can be read; elsewhere the sentences around them say it. */
const SIZES = {
  wide: { width: 480, right: 362, hasNames: true },
  narrow: { width: 240, right: 226, hasNames: false },
};
const GRAIN = 18;
/** The two names at the ends of the lines need so much between them. */
const APART = 16;
/** More kernels than these would stand in one another's way; the line still turns at each. */
const ROOM = 14;

interface Props {
  /** Two at least, oldest first. */
  points: readonly SnapshotPoint[];
  label: string;
  size: keyof typeof SIZES;
}

/** Evidenced: a full line with kernels. Claimed: a broken line with rings. */
export function SnapshotsChart({ points, label, size }: Props) {
  const { width, right, hasNames } = SIZES[size];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const days = Math.max(1, daysBetween(first.takenOn, last.takenOn));
  const of = Math.max(1, ...points.map((point) => point.of));
  const at = (point: SnapshotPoint, n: number) => ({
    x: PLOT.left + (daysBetween(first.takenOn, point.takenOn) / days) * (right - PLOT.left),
    y: yOf(n / of),
  });
  const claimed = points.map((point) => at(point, point.claimed));
  const evidenced = points.map((point) => at(point, point.evidenced));
  const marks = points.length > ROOM ? [0, points.length - 1] : points.map((_, index) => index);
  const names = apart(yOf(last.claimed / of), yOf(last.evidenced / of));
  return (
    <svg
      className={`report-chart report-chart-${size}`}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      {[0, of].map((n) => (
        <g key={n}>
          <line className="report-chart-rule" x1={PLOT.left} x2={right} y1={yOf(n / of)} y2={yOf(n / of)} />
          <text x={PLOT.left - 8} y={yOf(n / of) + 4} textAnchor="end">
            {say('{n}', { n })}
          </text>
        </g>
      ))}
      <path className="report-chart-line report-chart-claimed" d={stepPath(claimed)} />
      <path className="report-chart-line" d={stepPath(evidenced)} />
      {marks.map((index) => (
        <g key={index}>
          <Kernel x={evidenced[index]?.x ?? 0} y={evidenced[index]?.y ?? 0} />
          <Ring x={claimed[index]?.x ?? 0} y={claimed[index]?.y ?? 0} other={evidenced[index]?.y ?? 0} />
        </g>
      ))}
      {hasNames && (
        <>
          <text className="report-chart-name" x={right + 14} y={names.claimed + 4}>
            {`${texts.claimed} ${last.claimed}`}
          </text>
          <text className="report-chart-name" x={right + 14} y={names.evidenced + 4}>
            {`${texts.evidenced} ${last.evidenced}`}
          </text>
        </>
      )}
      <text x={PLOT.left} y={HEIGHT - 8}>
        {sayDay(first.takenOn)}
      </text>
      <text x={right} y={HEIGHT - 8} textAnchor="end">
        {sayDay(last.takenOn)}
      </text>
    </svg>
  );
}

/** Where both stand at about the same height, the ring goes round the kernel. */
function Ring({ x, y, other }: { x: number; y: number; other: number }) {
  const isRound = Math.abs(y - other) < GRAIN / 2;
  return <circle className="report-chart-ring" data-round={isRound || undefined} cx={x} cy={y} r={isRound ? 11 : 4} />;
}

function Kernel({ x, y }: { x: number; y: number }) {
  const scale = GRAIN / GRAIN_BOX.height;
  return (
    <g transform={`translate(${x - (GRAIN_BOX.width / 2) * scale} ${y - GRAIN / 2}) scale(${scale})`}>
      <GrainShape state="met" pen={penWidth(GRAIN)} />
    </g>
  );
}

function yOf(share: number): number {
  return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
}

/** The heights of both names, moved apart where the lines end close to one another. */
function apart(claimed: number, evidenced: number): { claimed: number; evidenced: number } {
  const gap = Math.abs(claimed - evidenced);
  if (gap >= APART) return { claimed, evidenced };
  const move = (APART - gap) / 2;
  return claimed <= evidenced
    ? { claimed: claimed - move, evidenced: evidenced + move }
    : { claimed: claimed + move, evidenced: evidenced - move };
}
