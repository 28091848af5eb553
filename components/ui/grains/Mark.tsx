import './mark.css';
import { CHAFF, CREASE, inRem, KERNEL, MARK_KERNEL } from './grain-shape';

interface Props {
  /** Height and width in pixels where text is as large as usual. */
  size?: number;
  /** Said by assistive technology; leave out beside the name in text. */
  label?: string;
}

/** The sign of the product: the kernel that is kept, and chaff in the wind. The icons are the same drawing. */
export function Mark({ size = 24, label }: Props) {
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className="ui-mark"
      viewBox="0 0 32 32"
      width={inRem(size)}
      height={inRem(size)}
      focusable="false"
    >
      <g transform={MARK_KERNEL}>
        <path className="ui-mark-kernel" d={KERNEL} />
        <path className="ui-mark-crease" d={CREASE} />
      </g>
      <path className="ui-mark-chaff" d={CHAFF} />
    </svg>
  );
}
