import { Page } from '@/components/app/Page';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { listChapters } from '@/lib/db/plan/chapters';
import { listEmployers } from '@/lib/db/redaction/employers';
import { readSettings } from '@/lib/db/settings';
import { employerBefore } from '@/lib/domain/plan/employer-before';
import type { Plan } from '@/lib/domain/plan/plan';
import { movingOnWords as texts } from '@/lib/i18n/en/moving-on';
import { say } from '@/lib/i18n/say';
import { Chapters } from './Chapters';
import { ClosingForm } from './ClosingForm';

/** `#/plan/moving-on`: one chapter is closed, the next begins, and history stays. `open`: the plan that would end. */
export function MovingOn({ open }: { open: Plan | undefined }) {
  const today = useToday();
  const profile = useLive(async () => (await readSettings()).profile, []);
  const chapters = useLive(listChapters, []);
  const employers = useLive(listEmployers, []);
  const isRead = profile && chapters && employers;
  return (
    <Page title={texts.title} margin className="plan">
      <p className="lead">{texts.lead}</p>
      {profile && <p>{sayNow(profile)}</p>}
      {isRead && (
        <ClosingForm open={open} before={{ ...profile, employer: employerBefore(employers, chapters[0], today) }} />
      )}
      {chapters && <Chapters chapters={chapters} />}
    </Page>
  );
}

function sayNow({ level, target }: { level: string; target: string }): string {
  const now = level === '' ? texts.levelUnknown : level;
  return target === '' ? say(texts.now, { level: now }) : say(texts.nowAiming, { level: now, target });
}
