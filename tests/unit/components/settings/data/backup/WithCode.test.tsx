// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { WithCode } from '@/components/settings/data/backup/WithCode';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.queryByLabelText<HTMLInputElement>('Type it once, as you wrote it down');

describe('a recovery code', () => {
  it('is typed back from where it was written down, not from the screen', () => {
    render(<WithCode />);
    press('Make a recovery code');
    const code = document.querySelector('code')?.textContent ?? '';
    expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
    expect(field()).toBeNull();
    press('I have written it down');
    expect(document.body.textContent).not.toContain(code);
    expect(document.activeElement).toBe(field());
    press('Show the code again');
    expect(document.body.textContent).toContain(code);
  });

  it('of another making opens nothing', () => {
    render(<WithCode />);
    press('Make a recovery code');
    press('I have written it down');
    const other = '0000-0000-0000-0000-0000-0000-0000';
    fireEvent.change(field() ?? document.body, { target: { value: other } });
    press('Back up, encrypted');
    expect(screen.getByText(/^That is another code/)).toBeTruthy();
  });
});
