// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProofMargin } from '@/components/wins/editor/ProofMargin';
import { judgeWin } from '@/lib/coach/judge-win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../../../lib/domain/a-win';

it('asks of a vague win for what it lacks, also where it has words enough', () => {
  const vague = logged(['architecture'], { did: 'I contributed to architecture discussions', level: 'vague' });
  expect(judgeWin(vague.win, []).missing).toEqual(expect.arrayContaining(['role', 'object']));
  render(<ProofMargin ladder={seniorEngineer} logged={vague} today={vague.win.occurredOn} />);
  screen.getByText(/what you yourself did or decided, and on what\./);
});
