import './ear.css';
import { GrainShape, type GrainState } from './GrainShape';
import { GRAIN_BOX, inRem, penWidth } from './grain-shape';

/** Where the kernels of an ear sit in its box: mirrored at the left, as drawn at the right, and at the tip. */
const SEATS = [
  'translate(21 46.5) rotate(-19) scale(-1 1) translate(-7.2 -23)',
  'translate(27.8 46.5) rotate(19) translate(-7.2 -23)',
  'translate(24.2 24.6) rotate(-3) translate(-7.2 -23)',
];
const STALK = 'M24.3 26.4C24.8 38 24.8 48 24.2 62';
const AWN = 'M10.4 .8C10.8 -2.4 11.6 -5 12.9 -7.4';
const BOX = { left: 0, top: -12, width: 48, height: 74 };

interface EarKernel {
  id: string;
  state: GrainState;
  /** Drawn as an awn with a dot at its end: the user says *consistently*. */
  claimed?: boolean;
  /** Shown when the pointer rests on the kernel. */
  title?: string;
}

interface Props {
  /** Three at most; in the order left, right, tip. One alone is the tip. */
  kernels: readonly EarKernel[];
  /** Height in pixels where text is as large as usual. */
  size?: number;
  /** What the ear says; without it the ear is decoration. */
  label?: string;
}

/** A category as an ear of three kernels. */
export function Ear({ kernels, size = 96, label }: Props) {
  const unit = size / BOX.height;
  const pen = penWidth(GRAIN_BOX.height * unit);
  // A lone kernel sits on its stalk, not beside it.
  const seats = kernels.length === 1 ? SEATS.slice(-1) : SEATS;
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className="ui-ear"
      viewBox={`${BOX.left} ${BOX.top} ${BOX.width} ${BOX.height}`}
      width={inRem(BOX.width * unit)}
      height={inRem(size)}
      focusable="false"
    >
      <path className="ui-ear-stalk" d={STALK} strokeWidth={pen} />
      {seats.map((seat, index) => {
        const kernel = kernels[index];
        if (!kernel) return null;
        return (
          <g key={kernel.id} transform={seat}>
            {kernel.title && <title>{kernel.title}</title>}
            {kernel.claimed && <Awn pen={pen} />}
            <GrainShape state={kernel.state} pen={pen} />
          </g>
        );
      })}
    </svg>
  );
}

function Awn({ pen }: { pen: number }) {
  return (
    <g className="ui-ear-awn" strokeWidth={pen}>
      <path d={AWN} />
      <circle cx={13.2} cy={-8.2} r={pen * 1.15} />
    </g>
  );
}
