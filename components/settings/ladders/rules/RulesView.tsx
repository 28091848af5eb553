import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Explain } from '@/components/ui/Explain';
import { Toast } from '@/components/ui/Toast';
import { laddersWords, rulesWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { LadderGone } from './LadderGone';
import { RuleRow } from './RuleRow';
import { useRules } from './use-rules';

/** `#/settings/ladders/rules/ID`: what proves each behaviour, and the way back to what the ladder came with. */
export function RulesView({ ladderId }: { ladderId: string }) {
  const { reading, trouble, news, change, back, allBack, undo, dismiss } = useRules(ladderId);
  if (reading.state === 'reading') return null;
  if (reading.state === 'failed' || !reading.value) return <LadderGone isGone={reading.state === 'read'} />;
  const { ladder, rules } = reading.value;
  return (
    <Page
      title={say(rulesWords.title, { name: ladder.name })}
      tab={laddersWords.rules}
      className="settings ladders-rules"
    >
      <p className="lead">
        {rulesWords.lead}
        <Explain of="rule" />
      </p>
      <div className="settings-actions">
        <Button disabled={Object.keys(rules).length === 0} onClick={() => void allBack(rules)}>
          {rulesWords.allBack}
        </Button>
      </div>
      {trouble && <StorageTrouble reason={trouble} title={rulesWords.notSaved} />}
      {ladder.categories.map(({ id, name }) => (
        <section key={id} className="ladders-category" aria-labelledby={`category-${id}`}>
          <h2 id={`category-${id}`}>{name}</h2>
          {ladder.behaviours
            .filter(({ categoryId }) => categoryId === id)
            .map((behaviour) => (
              <RuleRow
                key={behaviour.id}
                behaviour={behaviour}
                own={Object.hasOwn(rules, behaviour.id) ? rules[behaviour.id] : undefined}
                onChange={(make) => change(behaviour.id, make)}
                onBack={(before) => void back(behaviour.id, before)}
              />
            ))}
        </section>
      ))}
      <Toast
        message={news?.said ?? null}
        action={news ? { label: rulesWords.undo, onPress: undo } : undefined}
        onDismiss={dismiss}
      />
    </Page>
  );
}
