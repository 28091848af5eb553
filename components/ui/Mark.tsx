import './mark.css';
import { CREASE, KERNEL } from './grain-shape';

interface Props {
  /** Height and width in pixels. */
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
      width={size}
      height={size}
      focusable="false"
    >
      <g transform="translate(1.2 4.2) rotate(-14 8 12) scale(1.08)">
        <path className="ui-mark-kernel" d={KERNEL} />
        <path className="ui-mark-crease" d={CREASE} />
      </g>
      <path className="ui-mark-chaff" d="M20.5 20.5C24.5 18.5 27.5 14.5 28.5 9.5" />
      <path className="ui-mark-chaff" d="M18.5 10.5C21 9 22.8 6.6 23.4 3.4" />
    </svg>
  );
}
