import { followUpWords } from '@/lib/i18n/en/check-in';
import { say, sayCount } from '@/lib/i18n/say';
import { FollowUpAsk } from './FollowUpAsk';
import { FollowUpNews } from './FollowUpNews';
import { useFollowUps } from './use-follow-ups';
import './check-in.css';

/** In the popup: one quiet line about the win that was to be asked about first; nothing where none is. */
export function FollowUpLine() {
  const { reading, news, answer, undo } = useFollowUps();
  // A log that cannot be read is told by the week below.
  const [win, ...others] = reading.state === 'read' ? reading.value : [];
  if (!win && news.is === 'none') return null;
  return (
    <section className="check-in-line-of-popup" aria-label={say(followUpWords.name)}>
      {win && <FollowUpAsk key={win.id} takesFocus={false} win={win} answer={answer} />}
      {others.length > 0 && <p className="note numbers">{sayCount(followUpWords.left, others.length)}</p>}
      <FollowUpNews news={news} onUndo={() => void undo()} />
    </section>
  );
}
