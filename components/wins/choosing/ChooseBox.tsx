import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { say } from '@/lib/i18n/say';
import { boxId } from '../list/row-ids';

interface Props {
  id: string;
  title: string;
  chosen: boolean;
  /** Whether Tab leads to it. */
  isStop?: boolean;
  onChoose: (id: string, isRange: boolean) => void;
}

/** Chooses a row; with Shift, all from the one that was chosen last. */
export function ChooseBox({ id, title, chosen, isStop = true, onChoose }: Props) {
  return (
    <label className="wins-choose">
      <input
        type="checkbox"
        id={boxId(id)}
        tabIndex={isStop ? undefined : -1}
        aria-label={say(bulkWords.choose, { title })}
        checked={chosen}
        onChange={({ nativeEvent }) => onChoose(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </label>
  );
}
