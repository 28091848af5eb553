import type { ReactNode } from 'react';
import { followUpWords } from '@/lib/i18n/en/check-in';
import { say, sayCount } from '@/lib/i18n/say';
import { FollowUpAsk } from './FollowUpAsk';
import { FollowUpNews } from './FollowUpNews';
import { useFollowUps } from './use-follow-ups';
import '../check-in.css';

/** In the popup: one quiet line about the win that was to be asked about first; nothing where none is. `held`: until it is read. */
export function FollowUpLine({ held }: { held: ReactNode }) {
  const { reading, news, answer, undo } = useFollowUps();
  // A log that cannot be read is told by the week below.
  const [win, ...others] = reading.state === 'read' ? reading.value : [];
  if (reading.state === 'reading') return held;
  if (!win && news.is === 'none') return null;
  return (
    <section className="check-in-line-of-popup" aria-label={say(followUpWords.name)}>
      {win && <FollowUpAsk key={win.id} takesFocus={false} win={win} answer={answer} />}
      {others.length > 0 && <p className="note numbers">{sayCount(followUpWords.left, others.length)}</p>}
      <FollowUpNews news={news} onUndo={() => void undo()} />
    </section>
  );
}
