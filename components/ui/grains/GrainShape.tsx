import './grain.css';
import { pathAt, type Spot } from './grain-paths';
import { CREASE, HUSK, KERNEL, LOOSE_TURN, LOWER_THIRD } from './grain-shape';

/** none · thin · met · stale are states of proof; a husk is a lesson or a vague win, loose is still in the inbox. */
export type GrainState = 'none' | 'thin' | 'met' | 'stale' | 'husk' | 'loose';

/** A wider pen than this, and crease and level of a thin kernel run into each other. */
const ROOM_FOR_BOTH = 1.4;

interface Props {
  state: GrainState;
  /** The pen's width in units of the grain's box. */
  pen: number;
  /** Several alike, in the same units, none over another; without it one at the origin. */
  spots?: readonly Spot[];
}

/** One grain as part of a larger drawing, 16 × 24 units from the origin, or as many as there are spots. */
export function GrainShape({ state, pen, spots }: Props) {
  const drawn = (path: string) => (spots ? pathAt(path, spots) : path);
  if (state === 'husk') {
    return (
      <g className="ui-grain-shape" data-state="husk" strokeWidth={pen}>
        <path className="ui-grain-body" d={drawn(HUSK)} />
      </g>
    );
  }
  return (
    <g
      className="ui-grain-shape"
      data-state={state}
      strokeWidth={pen}
      transform={state === 'loose' ? `rotate(${LOOSE_TURN} 8 12)` : undefined}
    >
      <path
        className="ui-grain-body"
        d={drawn(KERNEL)}
        strokeDasharray={state === 'stale' ? `0 ${pen * 2.1}` : undefined}
      />
      {state === 'thin' && <path className="ui-grain-third" d={drawn(LOWER_THIRD)} />}
      {(state !== 'thin' || pen < ROOM_FOR_BOTH) && <path className="ui-grain-crease" d={drawn(CREASE)} />}
    </g>
  );
}
