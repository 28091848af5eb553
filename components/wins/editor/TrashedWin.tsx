import type { WayBackTo } from '@/components/app/section-left';
import { WayBack } from '@/components/app/WayBack';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { LoggedWin } from '@/lib/domain/log';
import { editorWords, fieldWords, trashWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

interface Props {
  logged: LoggedWin;
  back: WayBackTo;
  onRestore: () => void;
}

/** A win in the trash: to be read, and to be brought back. */
export function TrashedWin({ logged: { win }, back, onRestore }: Props) {
  const texts = (['did', 'decision', 'outcome', 'learned'] as const).filter((name) => win[name] !== '');
  return (
    <article className="win-editor app-page">
      <header className="win-head">
        <WayBack href={back.href}>{back.title()}</WayBack>
        <h1 tabIndex={-1}>{sayWin(win)}</h1>
      </header>
      <Notice
        tone="info"
        title={say(editorWords.inTrashTitle)}
        actions={
          <Button kind="primary" onClick={onRestore}>
            {say(trashWords.restore)}
          </Button>
        }
      >
        {say(editorWords.inTrashText)}
      </Notice>
      {texts.map((name) => (
        <section key={name} className="win-part">
          <h2>{say(fieldWords[name])}</h2>
          <p className="words" dir="auto">
            {win[name]}
          </p>
        </section>
      ))}
    </article>
  );
}
