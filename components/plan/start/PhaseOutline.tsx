import { planSteps } from '@/lib/domain/plan/plan-steps';
import { startWords } from '@/lib/i18n/en/plan';
import { phaseWords, stepWords } from '@/lib/i18n/en/plan-steps';

/** What the ninety days ask for, beside the choices that begin them. */
export function PhaseOutline() {
  return (
    <aside className="app-margin plan-outline" aria-labelledby="plan-outline">
      <h2 id="plan-outline">{startWords.phases}</h2>
      {([1, 2, 3] as const).map((phase) => (
        <section key={phase} aria-labelledby={`outline-${phase}`}>
          <h3 id={`outline-${phase}`}>{phaseWords[phase].days}</h3>
          <ul>
            {planSteps
              .filter((step) => step.phase === phase)
              .map(({ id }) => (
                <li key={id}>{stepWords[id].title}</li>
              ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
