import { Notice } from '@/components/ui/Notice';
import { folderWords } from '@/lib/i18n/en/folder';
import { sayTrouble } from './say-trouble';
import type { FolderNews } from './use-folder';

/** What went wrong at the last press, and what is safe. */
export function NewsOfFolder({ news }: { news: FolderNews }) {
  if (news.is === 'not-made') {
    return (
      <Notice tone="error" title={folderWords.notMade}>
        {folderWords.notMadeWhat}
      </Notice>
    );
  }
  if (news.is === 'not-stopped') {
    return (
      <Notice tone="error" title={folderWords.notStopped}>
        {folderWords.notStoppedWhat}
      </Notice>
    );
  }
  const trouble = troubleIn(news);
  if (trouble === null) return null;
  return (
    <Notice tone="error" title={folderWords.notWritten}>
      {sayTrouble(trouble)}
    </Notice>
  );
}

function troubleIn(news: FolderNews) {
  if (news.is === 'not-written') return news.reason;
  return news.is === 'downloaded' ? news.instead : null;
}
