// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StepWins } from '@/components/plan/steps/StepWins';
import { stepStates } from '@/lib/domain/plan/step-evidence';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aPlan } from '../../../lib/domain/a-plan';
import { logged } from '../../../lib/domain/a-win';

const acts = { said: null, dismiss: () => {}, link: async () => ({ ok: true }) as const, unlink: async () => {} };

it('draws a lesson behind a step as one, apart from what went well', () => {
  const plan = aPlan();
  const log = (['win', 'lesson'] as const).map((kind) =>
    logged(['resolve-ambiguity'], { kind, level: 'strong', occurredOn: plan.startedOn }),
  );
  const reading = { plan, ladder: seniorEngineer, log, facts: { auditedProjects: 0 }, today: plan.startedOn };
  const state = stepStates(reading).find(({ step }) => step.id === 'problem');
  if (!state) throw new Error('there is no such step');
  const { container } = render(<StepWins state={state} acts={acts} />);
  const names = [...container.querySelectorAll('svg[aria-label]')].map((grain) => grain.getAttribute('aria-label'));
  expect(names.sort()).toEqual(['Lesson', 'Strong evidence']);
});
