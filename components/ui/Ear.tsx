import './ear.css';
import { classNames } from './class-names';
import { GrainShape, type GrainState } from './GrainShape';
import { GRAIN_BOX, penWidth } from './grain-shape';

/** Where the kernels of an ear sit, in units of the grain's box: two at the sides, one at the tip. */
const SEATS = [
  { x: 0, y: 22, turn: -26 },
  { x: 24, y: 22, turn: 22 },
  { x: 12, y: 0, turn: 0 },
];
const STALK = 'M20 25C20.6 36 20.4 48 18.6 62';
const AWN = 'M9.6 1C10.4 -3 11.6 -6 13.2 -8.6';

export interface EarKernel {
  id: string;
  state: GrainState;
  /** Drawn as an awn, the bristle at the kernel's tip: the user says *consistently*. */
  claimed?: boolean;
  /** Shown when the pointer rests on the kernel. */
  title?: string;
}

interface Props {
  /** Three at most; in the order left, right, tip. */
  kernels: readonly EarKernel[];
  /** Height in pixels. */
  size?: number;
  /** What the ear says; without it the ear is decoration. */
  label?: string;
  className?: string;
}

/** A category as an ear of three kernels. */
export function Ear({ kernels, size = 96, label, className }: Props) {
  const unit = size / 76;
  const pen = penWidth(GRAIN_BOX.height * unit);
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={classNames('ui-ear', className)}
      viewBox="-10 -12 60 76"
      width={60 * unit}
      height={size}
      focusable="false"
    >
      <path className="ui-ear-stalk" d={STALK} strokeWidth={pen} />
      {SEATS.map((seat, index) => {
        const kernel = kernels[index];
        if (!kernel) return null;
        return (
          <g key={kernel.id} transform={`translate(${seat.x} ${seat.y}) rotate(${seat.turn} 8 22)`}>
            {kernel.title && <title>{kernel.title}</title>}
            {kernel.claimed && <path className="ui-ear-awn" d={AWN} strokeWidth={pen * 1.1} />}
            <GrainShape state={kernel.state} pen={pen} />
          </g>
        );
      })}
    </svg>
  );
}
