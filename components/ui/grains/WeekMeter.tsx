import './week-meter.css';
import { VisuallyHidden } from '../VisuallyHidden';
import { Grain } from './Grain';

interface Props {
  /** Wins of this week; more than three look like three. */
  count: number;
  /** What is counted: "Wins this week". */
  label: string;
  /** The count in words: "2 of 3, on track". */
  valueText: string;
  /** Height of a grain in pixels. */
  size?: number;
}

const FULL = 3;

/** Up to three grains; when the week is full, the third stands a little taller. */
export function WeekMeter({ count, label, valueText, size = 24 }: Props) {
  const now = Math.max(0, Math.min(FULL, count));
  return (
    <span className="ui-week-meter">
      <VisuallyHidden>
        <meter min={0} max={FULL} value={now} aria-label={label} aria-valuetext={valueText} />
      </VisuallyHidden>
      {[1, 2, 3].map((place) => (
        <Grain
          key={place}
          state={place <= now ? 'met' : 'none'}
          size={place === FULL && now === FULL ? size * 1.25 : size}
        />
      ))}
    </span>
  );
}
