import { Page } from '@/components/app/Page';
import { useLive } from '@/components/ui/use-live';
import { listChapters } from '@/lib/db/plan/chapters';
import { readSettings } from '@/lib/db/settings';
import type { Plan } from '@/lib/domain/plan/plan';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { say } from '@/lib/i18n/say';
import { Chapters } from './Chapters';
import { ClosingForm } from './ClosingForm';

/** `#/plan/moving-on`: one chapter is closed, the next begins, and history stays. `open`: the plan that would end. */
export function MovingOn({ open }: { open: Plan | undefined }) {
  const profile = useLive(async () => (await readSettings()).profile, []);
  const chapters = useLive(listChapters, []);
  return (
    <Page title={texts.title} margin className="plan">
      <p className="lead">{texts.lead}</p>
      {profile && <p>{sayNow(profile)}</p>}
      {profile && <ClosingForm open={open} employer={chapters?.[0]?.employer ?? ''} />}
      {chapters && <Chapters chapters={chapters} />}
    </Page>
  );
}

function sayNow({ level, target }: { level: string; target: string }): string {
  const now = level === '' ? texts.levelUnknown : level;
  return target === '' ? say(texts.now, { level: now }) : say(texts.nowAiming, { level: now, target });
}
