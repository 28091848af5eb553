import { Notice } from '@/components/ui/Notice';
import type { CarryReason } from '@/lib/domain/carried-words';
import { carriedWords } from '@/lib/i18n/en/shortcuts';
import { say } from '@/lib/i18n/say';

/** Why this new win opened by itself: a menu, a key or the address bar could not save. */
export function CarriedNotice({ reason }: { reason: CarryReason }) {
  const isTrouble = reason === 'storage-full' || reason === 'storage-failed';
  return (
    <Notice tone={isTrouble ? 'error' : 'info'} title={say(carriedWords.title)}>
      {say(carriedWords[reason])}
    </Notice>
  );
}
