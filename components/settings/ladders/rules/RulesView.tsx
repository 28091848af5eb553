import { useState } from 'react';
import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import { useReading } from '@/components/ui/use-reading';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { readStoredLadder, resetRules, setRule } from '@/lib/db/ladders';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import type { Ladder, ProofRule } from '@/lib/domain/ladder';
import { laddersWords, rulesWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { listHref } from '../ladders-address';
import { RuleRow } from './RuleRow';

interface Editable {
  /** With its own rules. */
  ladder: Ladder;
  /** The rules that the user has set, by behaviour. */
  rules: Record<string, ProofRule>;
}

type Undo = () => Promise<Outcome>;

/** `#/settings/ladders/rules/ID`: what proves each behaviour, and the way back to what the ladder came with. */
export function RulesView({ ladderId }: { ladderId: string }) {
  const reading = useReading(() => readEditable(ladderId), [ladderId]);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const [news, setNews] = useState<{ said: string; undo: Undo } | null>(null);
  const run = async (change: Promise<Outcome>) => {
    const outcome = await change;
    setTrouble(outcome.ok ? null : outcome.reason);
    return outcome.ok;
  };
  const editable = reading.state === 'read' ? reading.value : undefined;
  if (!editable) return reading.state === 'reading' ? null : <Gone isGone={reading.state === 'read'} />;
  const { ladder, rules } = editable;
  const back = async (id: string, before: ProofRule) => {
    const isBack = await run(setRule(ladderId, id, null));
    if (isBack) setNews({ said: rulesWords.wentBack, undo: () => setRule(ladderId, id, before) });
  };
  const allBack = async () => {
    if (await run(resetRules(ladderId))) {
      setNews({ said: rulesWords.allWentBack, undo: () => setRules(ladderId, rules) });
    }
  };
  return (
    <Page title={say(rulesWords.title, { name: ladder.name })} className="settings ladders-rules">
      <p className="lead">{rulesWords.lead}</p>
      <div className="settings-actions">
        <a className="ui-button" data-kind="quiet" href={listHref}>
          {laddersWords.back}
        </a>
        <Button disabled={Object.keys(rules).length === 0} onClick={() => void allBack()}>
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
                own={rules[behaviour.id]}
                onChange={(rule) => void run(setRule(ladderId, behaviour.id, rule))}
                onBack={(before) => void back(behaviour.id, before)}
              />
            ))}
        </section>
      ))}
      <Toast
        message={news?.said ?? null}
        action={
          news
            ? {
                label: rulesWords.undo,
                onPress: () => {
                  setNews(null);
                  void run(news.undo());
                },
              }
            : undefined
        }
        onDismiss={() => setNews(null)}
      />
    </Page>
  );
}

function Gone({ isGone }: { isGone: boolean }) {
  return (
    <Page title={laddersWords.rules}>
      {isGone ? (
        <Notice
          tone="info"
          title={laddersWords.gone}
          actions={
            <a className="ui-button" data-kind="plain" href={listHref}>
              {laddersWords.back}
            </a>
          }
        >
          {laddersWords.goneWhat}
        </Notice>
      ) : (
        <LogTrouble />
      )}
    </Page>
  );
}

async function readEditable(ladderId: string): Promise<Editable | null> {
  const row = await readStoredLadder(ladderId);
  const ladder = ladderId === seniorEngineer.id ? seniorEngineer : row?.ladder;
  return ladder ? { ladder, rules: row?.rules ?? {} } : null;
}

async function setRules(ladderId: string, rules: Record<string, ProofRule>): Promise<Outcome> {
  for (const [id, rule] of Object.entries(rules)) {
    const outcome = await setRule(ladderId, id, rule);
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}
