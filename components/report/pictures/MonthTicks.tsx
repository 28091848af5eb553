import { GrainShape } from '@/components/ui/grains/GrainShape';
import { GRAIN_BOX, inRem, penWidth } from '@/components/ui/grains/grain-shape';
import type { Sustained } from '@/lib/domain/proof/sustained';

const HEIGHT = 18;
const PITCH = 15;
const GROUND = HEIGHT + 2;

/** A place a month: a kernel where something counts, a bare stroke of ground where nothing does. */
export function MonthTicks({ months, label }: { months: Sustained['months']; label: string }) {
  const width = months.length * PITCH;
  const scale = HEIGHT / GRAIN_BOX.height;
  const held = months.flatMap(({ winIds }, index) => (winIds.length > 0 ? [{ x: (index * PITCH) / scale, y: 0 }] : []));
  return (
    <svg
      className="report-ticks"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${GROUND + 2}`}
      width={inRem(width)}
      height={inRem(GROUND + 2)}
    >
      <path
        className="report-ticks-ground"
        d={months.map((_, index) => `M${index * PITCH + 1} ${GROUND}h${PITCH - 3}`).join('')}
      />
      <g transform={`scale(${scale})`}>
        <GrainShape state="met" pen={penWidth(HEIGHT)} spots={held} />
      </g>
    </svg>
  );
}
