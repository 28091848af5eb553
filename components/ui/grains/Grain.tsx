import { GrainShape, type GrainState } from './GrainShape';
import { GRAIN_BOX, inRem, penWidth } from './grain-shape';

interface Props {
  state: GrainState;
  /** Height in pixels where text is as large as usual; 16 beside text, 12 at the least. */
  size?: number;
  /** What the grain says; without it the grain is decoration and hidden from assistive technology. */
  label?: string;
}

export function Grain({ state, size = 16, label }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className="ui-grain"
      viewBox={GRAIN_BOX.viewBox}
      width={inRem((size * GRAIN_BOX.width) / GRAIN_BOX.height)}
      height={inRem(size)}
      focusable="false"
    >
      <GrainShape state={state} pen={penWidth(size)} />
    </svg>
  );
}
