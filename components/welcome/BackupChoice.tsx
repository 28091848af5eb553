import { showPart } from '@/components/app/show-part';
import { LogAsked } from '@/components/backup-offer/LogAsked';
import { usePolicy } from '@/components/policy/use-policy';
import { dataHref, restorePart } from '@/components/settings/data/data-address';
import { NewsOfFolder } from '@/components/settings/data/folder/NewsOfFolder';
import { useFolder } from '@/components/settings/data/folder/use-folder';
import { Button } from '@/components/ui/Button';
import { canChooseFolder } from '@/lib/backup/folder/grant';
import { firstStepsWords as texts } from '@/lib/i18n/en/first-steps';
import { folderWords } from '@/lib/i18n/en/folder';
import { say } from '@/lib/i18n/say';

/** Where backups go: a folder, chosen once, or one click a week; and the way in for one that exists. */
export function BackupChoice() {
  const { known, news, choose } = useFolder();
  const policy = usePolicy()?.policy;
  const mayChoose = canChooseFolder() && policy?.folderBackupDisabled === false;
  const folder = known?.row?.name;
  return (
    <>
      {mayChoose && <p>{texts.backupsWhat}</p>}
      {mayChoose && (
        <Button busy={news.is === 'busy'} onClick={() => void choose()}>
          {folder === undefined ? folderWords.choose : folderWords.chooseOther}
        </Button>
      )}
      <p className="note" role="status">
        {folder === undefined ? texts.backupsWeekly : say(folderWords.into, { folder })}
      </p>
      <NewsOfFolder news={news} />
      <LogAsked surface="app" />
      <a className="ui-link" href={dataHref} onClick={() => showPart(restorePart, dataHref)}>
        {texts.bringIn}
      </a>
    </>
  );
}
