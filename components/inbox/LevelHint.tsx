import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Explain } from '@/components/ui/Explain';
import { Grain } from '@/components/ui/grains/Grain';
import { useEditing } from '@/components/wins/editor/editing';
import { grainOf } from '@/components/wins/list/win-grain';
import { actWords, cardWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { refine } from './refine';

/** What the card would say once it is kept, and what is missing. It asks for nothing. */
export function LevelHint() {
  const { win } = useEditing();
  const words = win.kind === 'lesson' && win.level !== 'vague' ? cardWords.lesson : cardWords[win.level];
  return (
    <div className="inbox-hint">
      <Grain state={grainOf({ ...win, status: 'ready' }).state} size={20} />
      <p>
        {say(words)}
        <Explain of="level" />
      </p>
      <KeyButton hotkey={keyList.inbox.refine[0]} kind="quiet" onClick={() => refine(document.querySelector('.inbox'))}>
        {say(actWords.refine)}
      </KeyButton>
    </div>
  );
}
