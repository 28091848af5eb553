import { Segmented } from '@/components/ui/fields/Segmented';
import { toDay } from '@/lib/domain/day';
import { onOutcomeState } from '@/lib/domain/win/follow-up';
import { KINDS, OUTCOME_STATES } from '@/lib/domain/win/win';
import { editorWords, fieldWords, kindNames, outcomeStateNames } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';
import { DayField } from '../fields/DayField';
import { MetricField } from '../fields/MetricField';
import { WordsField } from '../fields/WordsField';
import { WinDisclosure } from '../WinDisclosure';

/** `behaviourIds`: what the win shows, which decides whether a known outcome is asked about. */
export function WhatHappened({ behaviourIds }: { behaviourIds: readonly string[] }) {
  const { win, change } = useEditing();
  return (
    <section className="win-part" aria-labelledby="win-what">
      <h2 id="win-what">{say(editorWords.whatHappened)}</h2>
      <div className="win-pair">
        <DayField
          name="occurredOn"
          label={say(fieldWords.occurredOn)}
          hint={win.occurredOn > toDay(new Date()) && say(fieldWords.futureDay)}
          value={win.occurredOn}
          onChange={(occurredOn) => change({ occurredOn })}
        />
        <Segmented
          label={say(fieldWords.kind)}
          options={KINDS.map((value) => ({ value, label: kindNames[value] }))}
          value={win.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <WordsField name="did" label={say(fieldWords.did)} hint={say(fieldWords.didHint)} rows={3} />
      <WordsField name="decision" label={say(fieldWords.decision)} />
      <WordsField name="outcome" label={say(fieldWords.outcome)} />
      <div data-field="outcomeState">
        <Segmented
          label={say(fieldWords.outcomeState)}
          options={OUTCOME_STATES.map((value) => ({ value, label: outcomeStateNames[value] }))}
          value={win.outcomeState}
          onChange={(state) => change(onOutcomeState(win, state, behaviourIds, toDay(new Date())))}
        />
      </div>
      <WinDisclosure summary={say(editorWords.decisionGroup)} filled={win.reasoning !== '' || win.why !== ''}>
        <WordsField name="reasoning" label={say(fieldWords.reasoning)} />
        <WordsField name="why" label={say(fieldWords.why)} />
      </WinDisclosure>
      <WinDisclosure summary={say(editorWords.metricGroup)} filled={win.metric !== null}>
        <MetricField />
      </WinDisclosure>
    </section>
  );
}
