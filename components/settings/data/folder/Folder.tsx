import { usePolicy } from '@/components/policy/use-policy';
import { Part } from '@/components/settings/Part';
import { Button } from '@/components/ui/Button';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { canChooseFolder } from '@/lib/backup/folder/grant';
import { sayHanded } from '@/lib/export/say-handed';
import { folderWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';
import { FolderStands } from './FolderStands';
import { NewsOfFolder } from './NewsOfFolder';
import { OtherLogs } from './OtherLogs';
import './folder.css';
import { type FolderNews, useFolder } from './use-folder';

/** The folder that backups write themselves into, and what other installations wrote there. */
export function Folder() {
  const { isUnread, known, own, news, grant, choose, backUp, stop } = useFolder();
  const policy = usePolicy()?.policy;
  if (!canChooseFolder()) {
    return (
      <Part title={folderWords.title}>
        <p>{folderWords.unsupported}</p>
      </Part>
    );
  }
  if (isUnread) return <LogTrouble />;
  if (known === null || !policy) return <div className="folder-place" aria-busy="true" />;
  const { row, last, others } = known;
  if (policy.folderBackupDisabled) return <SwitchedOff folder={row?.name} onStop={() => void stop()} />;
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

/** The organisation lets no backup into a folder: so it stands here, with what there still is. */
function SwitchedOff({ folder, onStop }: { folder: string | undefined; onStop: () => void }) {
  return (
    <Part title={folderWords.title}>
      <p>{folderWords.switchedOff}</p>
      {folder !== undefined && (
        <>
          <p>{say(folderWords.filesStay, { folder })}</p>
          <div className="settings-actions">
            <Button kind="quiet" onClick={onStop}>
              {folderWords.stop}
            </Button>
          </div>
        </>
      )}
    </Part>
  );
}

function sayNews(news: FolderNews): string {
  if (news.is === 'written') return say(folderWords.written, { file: news.file });
  if (news.is === 'downloaded') return sayHanded(news.file);
  if (news.is === 'not-chosen') return folderWords.notChosen;
  return news.is === 'stopped' ? folderWords.stopped : '';
}
