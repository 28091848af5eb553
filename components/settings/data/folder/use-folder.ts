import { useEffect, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { type BackedUp, backUpNow } from '@/lib/backup/back-up-now';
import { installationIn } from '@/lib/backup/folder/backup-name';
import { chooseFolder } from '@/lib/backup/folder/choose-folder';
import { readGrant } from '@/lib/backup/folder/grant';
import { lookNow } from '@/lib/backup/folder/keep-backed-up';
import type { FolderTrouble } from '@/lib/backup/folder/trouble';
import { startWriting } from '@/lib/db/installation';
import { forgetFolder, readFolderState } from '@/lib/db/machine/folder';
import type { FolderRow } from '@/lib/db/machine/machine';
import { useFact } from '../health/use-fact';

/** What came of the last press. */
export type FolderNews =
  | { is: 'none' | 'busy' | 'not-chosen' | 'stopped' | 'not-stopped' | 'not-made' }
  | { is: 'written'; file: string }
  | { is: 'downloaded'; file: string; instead: FolderTrouble | null }
  | { is: 'not-written'; reason: FolderTrouble };

/** The chosen folder, what is known of it, and what can be done. */
export function useFolder() {
  const reading = useReading(readFolderState, []);
  const row = reading.state === 'read' ? reading.value.row : null;
  // A look into the folder may find that this browser needs another name.
  const own = useFact(readOwn, `${row?.backedUpAt} ${row?.lookedAt}`);
  const known = reading.state === 'read' ? standing(reading.value, own) : null;
  const [news, setNews] = useState<FolderNews>({ is: 'none' });
  const grant = useGrant(known?.row ?? null);
  return {
    isUnread: reading.state === 'failed',
    known,
    own,
    news,
    grant,
    choose: async () => {
      setNews({ is: 'busy' });
      const outcome = await chooseFolder();
      if (outcome === null) setNews({ is: 'not-chosen' });
      else setNews(outcome.ok ? { is: 'written', file: outcome.file } : { is: 'not-written', reason: outcome.reason });
    },
    backUp: async () => {
      setNews({ is: 'busy' });
      const now = new Date();
      setNews(newsOf(await backUpNow(now)));
      await lookNow(now);
    },
    stop: async () => {
      const news = await forgetFolder().then(
        () => 'stopped' as const,
        () => 'not-stopped' as const,
      );
      setNews({ is: news });
    },
  };
}

async function readOwn(): Promise<string> {
  return installationIn((await startWriting()).installationId);
}

/** What there is to say of: of this browser’s own files only where the log has lost something since. */
function standing({ row, last, logs }: Awaited<ReturnType<typeof readFolderState>>, own: string | null) {
  const since = row?.chosenAt ?? '';
  const others = logs.filter(
    ({ installation, state, at }) => at >= since && (installation !== own || state !== 'merged'),
  );
  return { row, last: last && row && last.at >= since ? last : null, others };
}

function newsOf(done: BackedUp): FolderNews {
  if (!done.ok) return { is: 'not-made' };
  if (done.where === 'folder') return { is: 'written', file: done.file };
  return { is: 'downloaded', file: done.file, instead: done.instead };
}

/**
 * Looked at again after every backup, which reads the row anew, and whenever the page is come back to: the browser may
 * have taken it back.
 */
function useGrant(row: FolderRow | null): PermissionState | null {
  const [grant, setGrant] = useState<PermissionState | null>(null);
  const handle = row?.handle;
  useEffect(() => {
    let isOver = false;
    const look = () => {
      if (handle) void readGrant(handle).then((found) => isOver || setGrant(found));
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      isOver = true;
      window.removeEventListener('focus', look);
    };
  }, [handle]);
  return handle ? grant : null;
}
