// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Explain } from '@/components/ui/Explain';
import { concepts } from '@/lib/i18n/en/concepts';

const toggled = (newState: string) => Object.assign(new Event('beforetoggle'), { newState });

describe('what a word means', () => {
  it('is behind a real button that is named by the question and says whether it is open', () => {
    render(<Explain of="gap" />);
    const button = screen.getByRole('button', { name: concepts.gap.ask });
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(note?.textContent).toBe('');
    if (note) fireEvent(note, toggled('open'));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(note?.textContent).toContain(concepts.gap.text);
  });

  it('closes by Escape, which nobody else around it hears as theirs, and keeps the focus on the button', () => {
    const around = vi.fn();
    const hide = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a section with keys of its own
      <div onKeyDown={(event) => around(event.defaultPrevented)}>
        <Explain of="gap" />
      </div>,
    );
    const button = screen.getByRole('button');
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '');
    if (!note) throw new Error('no note');
    Object.assign(note, { hidePopover: hide });
    fireEvent.keyDown(button, { key: 'Escape' });
    expect([hide.mock.calls.length, around.mock.lastCall]).toEqual([0, [false]]);
    fireEvent(note, toggled('open'));
    fireEvent.keyDown(button, { key: 'Escape' });
    expect([hide.mock.calls.length, around.mock.lastCall]).toEqual([1, [true]]);
    expect(document.activeElement).toBe(button);
  });

  it('is asked as a question and answered in a few lines', () => {
    for (const [concept, { ask, text }] of Object.entries(concepts)) {
      expect(ask, concept).toMatch(/\?$/);
      expect(text.length, concept).toBeLessThan(300);
      expect(text, concept).toMatch(/\.$/);
    }
  });
});
