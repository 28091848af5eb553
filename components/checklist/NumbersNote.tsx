import { classNames } from '@/components/ui/class-names';
import { checklist as texts } from '@/lib/i18n/en/checklist';

interface Props {
  /** Fewer than half are claimed: that is a place to begin. */
  fewerThanHalf: boolean;
  className?: string;
}

/** In the margin beside the two numbers: what they are no prediction of. The place of what is mostly not said is held. */
export function NumbersNote({ fewerThanHalf, className }: Props) {
  return (
    <div className={classNames('app-margin two-numbers-note', className)}>
      <p className={classNames('two-numbers-targets', !fewerThanHalf && 'two-numbers-unsaid')}>{texts.clearTargets}</p>
      <p className="note">{texts.notAPrediction}</p>
    </div>
  );
}
