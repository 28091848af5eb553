// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SearchText } from '@/components/wins/list/SearchText';

/** The field beside what has heard of it. */
function show() {
  const heard: string[] = [];
  function Search() {
    const [text, setText] = useState('');
    const change = (to: string) => {
      heard.push(to);
      setText(to);
    };
    return (
      <>
        <SearchText text={text} onChange={change} />
        <button type="button" onClick={() => setText('')}>
          Clear
        </button>
      </>
    );
  }
  render(<Search />);
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  return { heard, field, type: (value: string) => fireEvent.change(field, { target: { value } }) };
}

describe('the field of a search', () => {
  it('shows a key at once, and tells of it after the next frame', async () => {
    const { heard, field, type } = show();
    type('q');
    expect([field.value, heard]).toEqual(['q', []]);
    await waitFor(() => expect(heard).toEqual(['q']));
    expect(field.value).toBe('q');
  });

  it('tells once of what was typed within a frame', async () => {
    const { heard, field, type } = show();
    for (const text of ['q', 'qu', 'quo']) type(text);
    await waitFor(() => expect(heard).toEqual(['quo']));
    expect(field.value).toBe('quo');
  });

  it('shows what is asked for otherwise', async () => {
    const { heard, field, type } = show();
    type('quokka');
    await waitFor(() => expect(heard).toEqual(['quokka']));
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(field.value).toBe(''));
    expect(heard).toEqual(['quokka']);
  });
});
