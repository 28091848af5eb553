import { Button } from '@/components/ui/Button';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { folderWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';
import { canChooseFolder } from '@/lib/safety/folder/grant';
import { Part } from '../Part';
import { FolderStands } from './folder/FolderStands';
import { NewsOfFolder } from './folder/NewsOfFolder';
import { OtherLogs } from './folder/OtherLogs';
import './folder/folder.css';
import { type FolderNews, useFolder } from './folder/use-folder';

/** The folder that backups write themselves into, and what other installations wrote there. */
export function Folder() {
  const { isUnread, known, own, news, grant, choose, backUp, stop } = useFolder();
  if (!canChooseFolder()) {
    return (
      <Part title={folderWords.title}>
        <p>{folderWords.unsupported}</p>
      </Part>
    );
  }
  if (isUnread) return <LogTrouble />;
  if (known === null) return <div aria-busy="true" />;
  const { row, last, others } = known;
  const busy = news.is === 'busy';
  return (
    <>
      <Part title={folderWords.title} note={folderWords.note}>
        <p>{folderWords.what}</p>
        {row && (
          <FolderStands
            row={row}
            last={last}
            grant={grant}
            isTold={news.is === 'not-written' || news.is === 'downloaded'}
          />
        )}
        <div className="settings-actions">
          {row && (
            <Button busy={busy} onClick={() => void backUp()}>
              {folderWords.backUpNow}
            </Button>
          )}
          <Button kind={row ? 'quiet' : 'plain'} busy={busy && !row} onClick={() => void choose()}>
            {row ? folderWords.chooseOther : folderWords.choose}
          </Button>
          {row && (
            <Button kind="quiet" onClick={() => void stop()}>
              {folderWords.stop}
            </Button>
          )}
          <p className="muted folder-said" role="status">
            {sayNews(news)}
          </p>
        </div>
        <NewsOfFolder news={news} />
        <p className="note">{folderWords.plain}</p>
      </Part>
      {row && others.length > 0 && <OtherLogs row={row} others={others} own={own} />}
    </>
  );
}

function sayNews(news: FolderNews): string {
  if (news.is === 'written') return say(folderWords.written, { file: news.file });
  if (news.is === 'downloaded') return say(folderWords.downloaded, { file: news.file });
  return news.is === 'stopped' ? folderWords.stopped : '';
}
