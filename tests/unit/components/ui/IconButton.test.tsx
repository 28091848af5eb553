// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IconButton } from '@/components/ui/IconButton';

describe('a button of an icon alone', () => {
  it('has a name', () => {
    render(<IconButton label="Move to the trash" icon={<i />} />);
    expect(screen.getByRole('button', { name: 'Move to the trash' })).toBeTruthy();
  });
});
