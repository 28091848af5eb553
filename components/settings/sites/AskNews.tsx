import { Grain } from '@/components/ui/grains/Grain';
import { Notice } from '@/components/ui/Notice';
import { askWords } from '@/lib/i18n/en/sites';
import { say } from '@/lib/i18n/say';
import { showHost } from '@/lib/permissions/host-pattern';
import './ask-news.css';
import type { Asking } from './use-asking';

interface Props {
  asking: Asking;
  /** What a grant means here. */
  granted: (host: string) => string;
}

/** What came of asking the browser. Keep it mounted, so that the words are announced. */
export function AskNews({ asking, granted }: Props) {
  const host = asking.is === 'idle' ? '' : showHost(asking.pattern);
  if (asking.is === 'failed')
    return (
      <Notice tone="error" title={say(askWords.failedTitle, { host })}>
        {askWords.failed}
      </Notice>
    );
  return (
    <p className="sites-news" role="status">
      {asking.is === 'granted' && <Grain state="met" size={16} />}
      {asking.is === 'asking' && askWords.asking}
      {asking.is === 'denied' && askWords.denied}
      {asking.is === 'granted' && granted(host)}
    </p>
  );
}
