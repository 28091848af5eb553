import { leftDraft } from '@/components/drafts/left-draft';
import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft, fromDraftFields, toDraftFields } from '@/lib/domain/quick-log/quick-log-draft';
import type { DraftSurface } from '@/lib/domain/win/draft';

/**
 * Where an entry is left when its page goes: all of it, or only what was typed before its draft could be read, which on
 * a slow machine is long after the first key and goes after the draft.
 */
export function leftEntry(surface: DraftSurface, key: string) {
  const whole = leftDraft(surface, key);
  const unread = leftDraft(surface, `${key}:unread`);
  /** What earlier pages left unread; undefined until it is looked for. */
  let earlier: QuickLog | null | undefined;

  const readUnread = () => {
    const fields = unread.read();
    earlier = fields && fromDraftFields(fields, crypto.randomUUID());
    return earlier;
  };
  const forget = () => {
    earlier = undefined;
    whole.forget();
    unread.forget();
  };
  return {
    readWhole: whole.read,
    readUnread,
    leave: (entry: QuickLog) => {
      // In this order: a page that reads between the two finds all of it, or some of it twice.
      whole.leave(toDraftFields(entry));
      earlier = undefined;
      unread.forget();
    },
    leaveUnread: (entry: QuickLog) => {
      const before = earlier === undefined ? readUnread() : earlier;
      unread.leave(toDraftFields(before ? continueDraft(before, entry) : entry));
    },
    forget,
  };
}
