import './mark.css';
import { CHAFF, CREASE, inRem, KERNEL, MARK_KERNEL } from './grain-shape';

interface Props {
  /** Height and width in pixels where text is as large as usual. */
  size?: number;
}

/** The sign of the product: the kernel that is kept, and chaff in the wind. The icons are the same drawing. */
export function Mark({ size = 24 }: Props) {
  return (
    <svg aria-hidden className="ui-mark" viewBox="0 0 32 32" width={inRem(size)} height={inRem(size)} focusable="false">
      <g transform={MARK_KERNEL}>
        <path className="ui-mark-kernel" d={KERNEL} />
        <path className="ui-mark-crease" d={CREASE} />
      </g>
      <path className="ui-mark-chaff" d={CHAFF} />
    </svg>
  );
}
