import { Disclosure } from '@/components/ui/Disclosure';
import { checklist as texts } from '@/lib/i18n/en/checklist';

export function Help() {
  return (
    <section className="checklist-help" aria-labelledby="checklist-help">
      <h2 id="checklist-help">{texts.helpTitle}</h2>
      {texts.help.map(({ question, answer }) => (
        <Disclosure key={question} summary={question}>
          <p className="lead">{answer}</p>
        </Disclosure>
      ))}
    </section>
  );
}
