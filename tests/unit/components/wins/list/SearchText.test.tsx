// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SearchText } from '@/components/wins/list/SearchText';

/** The field beside what has heard of it. */
function show() {
  const heard: string[] = [];
  const onDown = vi.fn();
  function Search() {
    const [text, setText] = useState('');
    const change = (to: string) => {
      heard.push(to);
      setText(to);
    };
    return (
      <>
        <SearchText text={text} onChange={change} onDown={onDown} />
        <button type="button" onClick={() => setText('')}>
          Clear
        </button>
      </>
    );
  }
  render(<Search />);
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  return { heard, onDown, field, type: (value: string) => fireEvent.change(field, { target: { value } }) };
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

  it('goes on to what was found by Enter and the arrow down, and by nothing that belongs to the typing', () => {
    const { onDown, field } = show();
    for (const key of ['a', 'ArrowUp', 'ArrowLeft', 'Home']) fireEvent.keyDown(field, { key });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onDown).not.toHaveBeenCalled();
    for (const key of ['Enter', 'ArrowDown']) expect(fireEvent.keyDown(field, { key })).toBe(false);
    expect(onDown).toHaveBeenCalledTimes(2);
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
