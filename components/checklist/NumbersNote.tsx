import { classNames } from '@/components/ui/class-names';
import { checklist as texts } from '@/lib/i18n/en/checklist';

interface Props {
  /** Fewer than half are claimed: that is a place to begin. */
  fewerThanHalf: boolean;
}

/** In the margin beside the two numbers: what they are no prediction of. The place of what is mostly not said is held. */
export function NumbersNote({ fewerThanHalf }: Props) {
  return (
    <div className="app-margin two-numbers-note">
      <p className={classNames('two-numbers-targets', !fewerThanHalf && 'two-numbers-unsaid')}>{texts.clearTargets}</p>
      <p className="note">{texts.notAPrediction}</p>
    </div>
  );
}
