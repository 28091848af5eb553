import type { WayBackTo } from '@/components/app/section-left';
import { WayBack } from '@/components/app/WayBack';
import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { editorWords, statusLines } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { grainOf } from '../list/win-grain';
import { useEditing } from './editing';
import { SaveState } from './SaveState';
import type { EditsNow } from './win-edits';

interface Props {
  back: WayBackTo;
  state: EditsNow['state'];
  onKeep: () => void;
}

/** The way back, where the win stands, and whether what was typed is kept. */
export function EditorHead({ back, state, onKeep }: Props) {
  const { win } = useEditing();
  const grain = grainOf(win);
  return (
    <header className="win-head">
      <div className="win-head-line">
        <WayBack href={back.href}>{back.title()}</WayBack>
        <SaveState state={state} />
      </div>
      <p className="win-standing">
        <span>
          <Grain state={grain.state} size={20} label={grain.label} />{' '}
          {win.status === 'ready' ? say(statusLines.ready, { level: grain.label }) : say(statusLines[win.status])}
        </span>
        {(win.status === 'inbox' || win.status === 'draft') && (
          <Button kind="primary" icon={<Grain state="met" size={14} />} onClick={onKeep}>
            {say(editorWords.keep)}
          </Button>
        )}
      </p>
    </header>
  );
}
