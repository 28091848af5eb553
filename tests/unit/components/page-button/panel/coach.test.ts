// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { pushButton } from '@/components/page-button/element';
import { drawCoach } from '@/components/page-button/panel/coach';
import type { LoadCoach } from '@/components/page-button/panel/load-coach';
import { type JudgedWin, judgeWin } from '@/lib/coach/judge-win';
import { aPromise } from '../a-worker';

const VAGUE = 'I contributed to architecture discussions';
const DECISION = 'I drove the API versioning decision';
const said = (outcome: string): JudgedWin => ({
  ...{ title: 'Version the API', did: '', decision: '', reasoning: '', metric: null, role: 'drove' },
  outcome,
});

function aCoach(loadCoach: LoadCoach = async () => judgeWin) {
  const press = (words: string, className: string, act: () => void) => pushButton(words, className, act, () => true);
  const [onWave, onSuggest] = [vi.fn(), vi.fn()];
  const coach = drawCoach({ loadCoach, press, onWave, onSuggest });
  const root = coach.element;
  const parts = () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  const question = () => root.querySelector('p')?.textContent;
  const skip = root.querySelector<HTMLButtonElement>('button[aria-label="Skip this question"]');
  const read = (outcome: string) => coach.read(said(outcome), 'pull-request');
  return { root, parts, question, skip, read, onWave, onSuggest };
}

describe('the coach in the panel', () => {
  it('says nothing before there are words, nor after they are gone', async () => {
    const { root, read } = aCoach();
    await read(' ');
    expect(root.hidden).toBe(true);
    await read(VAGUE);
    expect(root.hidden).toBe(false);
    await read('');
    expect(root.hidden).toBe(true);
  });

  it('asks for the part of the one who only took part, and not of the one who decided', async () => {
    const { parts, question, read } = aCoach();
    await read(VAGUE);
    expect(parts()).toEqual(['Your part: not said yet', 'On what: said', 'What changed: said']);
    expect(question()).toBe('What did you decide, write or change yourself?');
    await read(DECISION);
    expect(parts()).toEqual(['Your part: said', 'On what: said', 'What changed: said']);
    expect(question()).toBe('Is there a number for it? It counts without one.');
  });

  it('never asks again what was waved away, and tells which questions were', async () => {
    const { question, skip, read, onWave } = aCoach();
    await read(VAGUE);
    skip?.click();
    expect(onWave).toHaveBeenLastCalledWith(['role']);
    expect([question(), skip?.hidden]).toEqual(['', true]);
    await read(`${VAGUE} twice`);
    expect(question()).toBe('');
    await read(DECISION);
    expect(skip?.hidden).toBe(false);
    skip?.click();
    expect(onWave).toHaveBeenLastCalledWith(['role', 'number']);
  });

  it('is not there where it cannot be loaded', async () => {
    const { root, read, onSuggest } = aCoach(async () => undefined);
    await read(DECISION);
    expect(root.hidden).toBe(true);
    expect(onSuggest).toHaveBeenLastCalledWith([]);
  });

  it('speaks of the words that stand there once it has come, not of those it was fetched for', async () => {
    const coming = aPromise<typeof judgeWin>();
    const { parts, read } = aCoach(() => coming.promise);
    const both = [read(VAGUE), read(DECISION)];
    coming.keep(judgeWin);
    await Promise.all(both);
    expect(parts()[0]).toBe('Your part: said');
  });
});
