// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EditingContext } from '@/components/wins/editor/editing';
import { WordsField } from '@/components/wins/editor/fields/WordsField';
import type { TextField, Win } from '@/lib/domain/win/win';
import { aWin } from '../../../../lib/domain/a-win';

function type(name: TextField, value: string, win: Partial<Win> = {}): object[] {
  const changes: object[] = [];
  render(
    <EditingContext value={{ win: aWin(win), change: (change) => changes.push(change) }}>
      <WordsField name={name} label="Words" />
    </EditingContext>,
  );
  fireEvent.change(screen.getByLabelText('Words'), { target: { value } });
  return changes;
}

it('changes its own text alone', () => {
  expect(type('did', 'I wrote it')).toEqual([{ did: 'I wrote it' }]);
});

it('says with the words of an outcome that it is known, as the panel and the quick log do', () => {
  expect(type('outcome', 'It is live')).toEqual([{ outcome: 'It is live', outcomeState: 'known' }]);
});

it('leaves what was said of the outcome beyond its words', () => {
  expect(type('outcome', 'It is live', { outcomeState: 'held' })).toEqual([{ outcome: 'It is live' }]);
});
