import { Button } from '@/components/ui/Button';
import { goToField } from '@/components/wins/editor/proof-hint';
import { winHref } from '@/components/wins/wins-address';
import type { Finding } from '@/lib/domain/legibility/finding';
import { legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say } from '@/lib/i18n/say';

/** One place that a reader stumbles over, and the way to the field that mends it. */
export function FindingRow({ finding: { rule, winId, title, field, words } }: { finding: Finding }) {
  if (field === 'headlines' || field === 'window') {
    return (
      <>
        {title && (
          <p className="words" dir="auto">
            {title}
          </p>
        )}
        {rule === 'older-proof' && <p>{words}</p>}
        <Button kind="quiet" onClick={() => goToField(field)}>
          {field === 'headlines' ? texts.goToHeadlines : texts.goToWindow}
        </Button>
      </>
    );
  }
  if (winId === null) {
    return (
      <>
        <p>{words}</p>
        <a className="ui-link" href="#/checklist">
          {texts.toChecklist}
        </a>
      </>
    );
  }
  return (
    <>
      <a className="ui-link words" href={winHref(winId, field ?? undefined)} dir="auto">
        {title}
      </a>
      {words && (
        <p className="legibility-quote" dir="auto">
          {say(texts.quote, { words })}
        </p>
      )}
    </>
  );
}
