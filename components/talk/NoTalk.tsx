import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { planTalk } from '@/lib/db/talk/talks';
import { talkWords as texts } from '@/lib/i18n/en/talk';
import type { TalkActs } from './use-talk-acts';

/** Where no talk is planned: what one is for, and the way to it. */
export function NoTalk({ acts }: { acts: TalkActs }) {
  const [talkId] = useState(() => crypto.randomUUID());
  return (
    <EmptyState
      title={texts.begin}
      text={texts.beginWhat}
      action={
        <Button kind="primary" onClick={() => void acts.run(planTalk(talkId))}>
          {texts.beginNow}
        </Button>
      }
    />
  );
}
