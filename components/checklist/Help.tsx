import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { Disclosure } from '@/components/ui/Disclosure';
import { checklist as texts } from '@/lib/i18n/en/checklist';

/** The address `#/checklist?help=passive` leads to the last answer: what to do when the manager is passive. */
export function Help() {
  const [address] = useHashLocation();
  const isAsked = address.endsWith('?help=passive');
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    // After the page has put the focus on its heading.
    const timer = setTimeout(() => {
      const summary = part.current?.querySelector<HTMLElement>('details:last-of-type > summary');
      summary?.focus();
      summary?.scrollIntoView({ block: 'center' });
    }, 100);
    return () => clearTimeout(timer);
  }, [isAsked]);
  return (
    <section ref={part} className="checklist-help" aria-labelledby="checklist-help">
      <h2 id="checklist-help">{texts.helpTitle}</h2>
      {texts.help.map(({ question, answer }, index) => (
        <Disclosure key={question} summary={question} open={isAsked && index === texts.help.length - 1}>
          <p className="lead">{answer}</p>
        </Disclosure>
      ))}
    </section>
  );
}
