// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SaidWords } from '@/components/map/SaidWords';
import { logged } from '../../lib/domain/a-win';

const said = (changes: Parameters<typeof logged>[1]) =>
  render(<SaidWords win={logged([], changes).win} />).container.textContent;

describe('what is said of a win below its name', () => {
  it.each([
    { what: 'not the name again', changes: { title: 'I drove it', did: 'I drove it' }, told: '' },
    { what: 'what goes beyond the name', changes: { title: 'Version the API', did: 'I drove it' }, told: 'I drove it' },
    {
      ...{ what: 'that nothing is', changes: { title: 'Version the API', did: '' } },
      told: 'It has no words of yours yet, only its title.',
    },
  ])('is $what', ({ changes, told }) => {
    expect(said(changes)).toBe(told);
  });
});
