import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/coach/judge';
import { judgeLine } from '../../../../scripts/coach/judge-line';

describe('a line of the coach command', () => {
  it('says level, what is missing, ranked behaviours and the words behind each', () => {
    const text = 'Told sales no for the June date, since the refund flow is untested. They moved it to July.';
    const judged = judgeLine(JSON.stringify({ id: 'w1', source: 'manual', text }));
    if (!judged.ok) throw new Error(judged.reason);
    const said = JSON.parse(judged.line);
    const verdict = judge(text, 'manual');
    expect(Object.keys(said)).toEqual(['id', 'level', 'missing', 'behaviours', 'why']);
    expect(said).toMatchObject({ id: 'w1', level: 'strong', missing: [] });
    expect(said.behaviours).toEqual(verdict.behaviours.map(({ id, score }) => ({ id, score })));
    expect(said.behaviours[0].id).toBe('reasoned-no');
    expect(Object.keys(said.why)).toEqual([
      'role',
      'object',
      'outcome',
      ...said.behaviours.map(({ id }: { id: string }) => id),
    ]);
    for (const words of Object.values<string[]>(said.why).flat()) expect(text).toContain(words);
  });

  it('suggests nothing of routine work', () => {
    const judged = judgeLine('{"id":7,"source":"pr-author","text":"chore(deps): bump zod to 3.24\\nNo other change."}');
    expect(judged.ok && JSON.parse(judged.line)).toMatchObject({ id: 7, level: 'evidence', behaviours: [] });
  });

  it.each([
    'not json',
    '[]',
    '{"id":"a"}',
    '{"id":"a","source":"pigeon","text":"x"}',
    '{"id":"a","source":"manual","text":1}',
  ])('says what is wrong with %s', (line) => {
    const judged = judgeLine(line);
    expect(judged.ok).toBe(false);
    expect(!judged.ok && judged.reason).not.toBe('');
  });
});
