import { appLink, type Surface } from '@/components/inbox/surface';
import { usePolicy } from '@/components/policy/use-policy';
import { useReading } from '@/components/ui/use-reading';
import { readFolderState } from '@/lib/db/machine/folder';
import { offerBackupWords as texts } from '@/lib/i18n/en/folder';

/** That another log in the backup folder waits for the user: what is not decided is merged by nobody. */
export function LogAsked({ surface }: { surface: Surface }) {
  const reading = useReading(readFolderState, []);
  const policy = usePolicy()?.policy;
  if (reading.state !== 'read' || !policy || policy.folderBackupDisabled) return null;
  const { row, logs } = reading.value;
  const isAsked = logs.some(({ at, state }) => row && at >= row.chosenAt && (state === 'first' || state === 'asks'));
  if (!isAsked) return null;
  return (
    <p>
      {texts.asked}{' '}
      <a className="ui-link" {...appLink(surface, '/settings/data')}>
        {texts.lookAtIt}
      </a>
    </p>
  );
}
