import { Button } from '@/components/ui/Button';
import { Explain } from '@/components/ui/Explain';
import { Check } from '@/components/ui/fields/Check';
import { Segmented } from '@/components/ui/fields/Segmented';
import { onFollowUpDay } from '@/lib/domain/win/follow-up';
import { LEVELS, STATUSES } from '@/lib/domain/win/win';
import { conceptLines } from '@/lib/i18n/en/concepts';
import { editorWords, fieldWords, levelNames, statusNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { DayField } from '../fields/DayField';
import { WinDisclosure } from '../WinDisclosure';

const LEVEL_WORDS = {
  user: 'levelByUser',
  coach: 'levelByCoach',
  rule: 'levelByRule',
} as const;

/** What becomes of the win: where it stands, who may see it, how much it says, when to ask again. */
export function Keeping() {
  const { win, change } = useEditing();
  const isUnusual =
    win.visibility === 'private' || win.confidential || win.levelBy === 'user' || win.followUpOn !== null;
  return (
    <WinDisclosure summary={say(editorWords.keepingGroup)} filled={isUnusual}>
      <Segmented
        label={say(fieldWords.status)}
        options={STATUSES.map((value) => ({ value, label: statusNames[value] }))}
        value={win.status}
        onChange={(status) => change({ status })}
      />
      <div className="win-level">
        <Segmented
          label={say(fieldWords.level)}
          options={LEVELS.map((value) => ({ value, label: levelNames[value] }))}
          value={win.level}
          onChange={(level) => change({ level, levelBy: 'user' })}
        />
        <p className="note">
          {say(fieldWords[LEVEL_WORDS[win.levelBy]])}
          <Explain of="level" />
          {win.levelBy === 'user' && (
            <Button kind="quiet" onClick={() => change({ levelBy: 'rule' })}>
              {say(fieldWords.levelOwn)}
            </Button>
          )}
        </p>
      </div>
      <div className="win-pair">
        <DayField
          name="followUpOn"
          label={say(fieldWords.followUpOn)}
          value={win.followUpOn}
          onChange={(day) => change(onFollowUpDay(win, day))}
          onClear={() => change({ followUpOn: null })}
        />
      </div>
      <p className="note">
        {say(conceptLines.leaving)}
        <Explain of="visibility" />
      </p>
      <Check
        name="visibility"
        label={say(fieldWords.visibility)}
        checked={win.visibility === 'private'}
        onChange={(isPrivate) => change({ visibility: isPrivate ? 'private' : 'normal' })}
      />
      <Check
        name="confidential"
        label={say(fieldWords.confidential)}
        checked={win.confidential}
        onChange={(confidential) => change({ confidential })}
      />
    </WinDisclosure>
  );
}
