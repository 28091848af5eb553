import { Notice } from '@/components/ui/Notice';
import { isStorageTrouble } from '@/lib/domain/storage-trouble';
import type { CarryReason } from '@/lib/domain/win/carried-words';
import { carriedWords as texts } from '@/lib/i18n/en/shortcuts';

interface Props {
  reason: CarryReason;
  /** The form has written the words since. */
  isSaved: boolean;
}

/** Why this new win opened by itself: a menu, a key or the address bar could not save. */
export function CarriedNotice({ reason, isSaved }: Props) {
  const isTrouble = isStorageTrouble(reason);
  if (isTrouble && isSaved) {
    return (
      <Notice tone="done" title={texts.savedNow}>
        {texts.savedNowText}
      </Notice>
    );
  }
  return (
    <Notice tone={isTrouble ? 'error' : 'info'} title={texts.title}>
      {texts[reason]}
    </Notice>
  );
}
