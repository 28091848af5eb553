import { Chip } from '@/components/ui/fields/Chip';
import { type StarterId, starters } from '@/lib/domain/quick-log/starter';
import { quickLogWords } from '@/lib/i18n/en/popup';
import { starterTexts } from '@/lib/i18n/en/starters';
import { say } from '@/lib/i18n/say';

interface Props {
  picked: StarterId | null;
  onPick: (starterId: StarterId | null) => void;
}

/** Six ways to begin; picking the picked one again unpicks it. */
export function StarterChips({ picked, onPick }: Props) {
  return (
    <fieldset className="popup-starters">
      <legend className="ui-hidden">{say(quickLogWords.starters)}</legend>
      {starters.map(({ id }) => (
        <Chip key={id} pressed={id === picked} onToggle={(pressed) => onPick(pressed ? id : null)}>
          {say(starterTexts[id].label)}
        </Chip>
      ))}
    </fieldset>
  );
}
