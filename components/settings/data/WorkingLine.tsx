import { Button } from '@/components/ui/Button';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { sayShare } from '@/lib/i18n/report-sentences';

interface Props {
  label: string;
  /** From 0 to 1; null: nothing to tell. */
  share: number | null;
  onCancel: () => void;
}

/** How far long work is, and the button that stops it. */
export function WorkingLine({ label, share, onCancel }: Props) {
  if (share === null) return null;
  return (
    <div className="data-working">
      <progress aria-label={label} value={share} />
      <span className="note">{sayShare(share)}</span>
      <Button kind="quiet" onClick={onCancel}>
        {texts.stop}
      </Button>
    </div>
  );
}
