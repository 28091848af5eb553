// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Notice } from '@/components/ui/Notice';

describe('a notice', () => {
  it.each([
    ['error', 'alert'],
    ['info', 'status'],
    ['done', 'status'],
  ] as const)('of tone %s is an %s', (tone, role) => {
    render(
      <Notice tone={tone} title="The win was not saved">
        Your words are still here.
      </Notice>,
    );
    expect(screen.getByRole(role).textContent).toBe('The win was not savedYour words are still here.');
  });
});
