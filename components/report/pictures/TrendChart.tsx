import { GrainShape } from '@/components/ui/grains/GrainShape';
import { GRAIN_BOX, penWidth } from '@/components/ui/grains/grain-shape';
import type { TrendPoint } from '@/lib/domain/report/trend';
import { sayMonth } from '@/lib/i18n/dates';
import { sayShare } from '@/lib/i18n/report-sentences';
import { linePath } from './chart-runs';

const WIDTH = 200;
/** Left of the lines even “100 %” has room. */
const PLOT = { left: 50, right: 190, top: 12, bottom: 84 };
const HEIGHT = 110;
const LAST_HEIGHT = 18;

/** One share over the months, broken where there was too little; the last of it is a kernel. */
export function TrendChart({ points, label }: { points: readonly TrendPoint[]; label: string }) {
  const step = (PLOT.right - PLOT.left) / Math.max(1, points.length - 1);
  const spots = points.map(({ month, share }, index) => ({
    month,
    x: points.length === 1 ? PLOT.right : PLOT.left + index * step,
    y: share === null ? null : PLOT.bottom - share * (PLOT.bottom - PLOT.top),
  }));
  const last = spots.findLast(({ y }) => y !== null);
  const [firstMonth, lastMonth] = [points[0]?.month, points.at(-1)?.month];
  const scale = LAST_HEIGHT / GRAIN_BOX.height;
  return (
    <svg className="report-chart" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {[0, 0.5, 1].map((share) => {
        const y = PLOT.bottom - share * (PLOT.bottom - PLOT.top);
        return (
          <g key={share}>
            <line className="report-chart-rule" x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
            <text x={PLOT.left - 8} y={y + 4} textAnchor="end">
              {sayShare(share)}
            </text>
          </g>
        );
      })}
      <path className="report-chart-line" d={linePath(spots)} />
      {spots.map(({ month, x, y }) =>
        y === null || month === last?.month ? null : (
          <circle key={month} className="report-chart-dot" cx={x} cy={y} r={2.5} />
        ),
      )}
      {last && last.y !== null && (
        <g
          transform={`translate(${last.x - (GRAIN_BOX.width / 2) * scale} ${last.y - LAST_HEIGHT / 2}) scale(${scale})`}
        >
          <GrainShape state="met" pen={penWidth(LAST_HEIGHT)} />
        </g>
      )}
      {firstMonth && firstMonth !== lastMonth && (
        <text x={PLOT.left} y={HEIGHT - 4}>
          {sayMonth(firstMonth)}
        </text>
      )}
      {lastMonth && (
        <text x={PLOT.right} y={HEIGHT - 4} textAnchor="end">
          {sayMonth(lastMonth)}
        </text>
      )}
    </svg>
  );
}
