import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { Notice } from '@/components/ui/Notice';
import { quickLogWords, troubleWords } from '@/lib/i18n/en/popup';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { useHowLong } from './use-how-long';
import type { News } from './use-quick-log';
import './entry.css';

interface Props {
  news: News;
  onUndo: () => void;
}

/** The button that saves, and how it went. */
export function SaveRow({ news, onUndo }: Props) {
  const howLong = useHowLong(news.is === 'saving');
  const canUndo = news.is === 'saved' || news.is === 'not-undone';
  return (
    <>
      <div className="popup-save">
        <Button type="submit" kind="primary" busy={news.is === 'saving'} icon={<Grain state="met" size={14} />}>
          {say(quickLogWords.save)}
        </Button>
        <p className="popup-news" role="status">
          {news.is === 'saved' && <Grain state="met" size={18} />}
          <span>{howLong === 'short' ? newsText(news) : say(quickLogWords.saving[howLong])}</span>
        </p>
        {canUndo && (
          <Button kind="quiet" className="popup-undo" onClick={onUndo}>
            {say(quickLogWords.undo)}
          </Button>
        )}
      </div>
      {news.is === 'refused' && (
        <Notice tone="error" title={say(troubleWords.notSaved)}>
          {sayRefusal(troubleWords.refusals, news.reason)}
        </Notice>
      )}
      {(news.is === 'not-undone' || news.is === 'changed-since') && (
        <Notice tone="error" title={say(troubleWords.notUndone)}>
          {say(news.is === 'not-undone' ? troubleWords.undo : troubleWords.changedSince)}
        </Notice>
      )}
    </>
  );
}

function newsText(news: News): string {
  if (news.is === 'undone') return say(quickLogWords.undone);
  if (news.is !== 'saved') return '';
  return say(news.saved.how === 'added' ? quickLogWords.added : quickLogWords.saved);
}
