import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';

/** Over the settings, while a backup is looked for. */
export function Asking() {
  return (
    <div className="safety-notice">
      <Notice
        tone="info"
        title={say(words.asking)}
        actions={<LinkButton href="#/checklist">{say(words.askingBack)}</LinkButton>}
      />
    </div>
  );
}
