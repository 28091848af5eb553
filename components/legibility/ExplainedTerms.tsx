import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { useLive } from '@/components/ui/use-live';
import { listGlossary } from '@/lib/db/glossary';
import { legibilityWords as texts } from '@/lib/i18n/en/legibility';
import { say, sayCount } from '@/lib/i18n/say';
import { placeBeside } from './place-beside';
import type { TermActs } from './use-term-acts';

/** What was said of terms so far, each with the way back. */
export function ExplainedTerms({ acts }: { acts: TermActs }) {
  const terms = useLive(listGlossary, []);
  if (!terms || terms.length === 0) return null;
  const forget = async (row: Element | null, term: string, meaning: string) => {
    const next = placeBeside(row);
    if (await acts.forget(term, meaning)) next?.focus({ preventScroll: true });
  };
  return (
    <Disclosure className="legibility-group" summary={sayCount(texts.explained, terms.length)}>
      <ul className="legibility-rows">
        {terms.map(({ id, term, meaning }) => (
          <li key={id} className="row legibility-explained">
            <span dir="auto">
              <b>{term}</b>: {meaning === '' ? <i>{texts.everybody}</i> : meaning}
            </span>
            <Button
              kind="quiet"
              aria-label={say(texts.forgetTerm, { term })}
              onClick={(event) => void forget(event.currentTarget.closest('li'), term, meaning)}
            >
              {texts.forget}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
