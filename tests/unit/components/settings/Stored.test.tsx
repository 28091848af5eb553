// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { Stored } from '@/components/settings/Stored';
import { tableNames as de } from '@/lib/i18n/de/merge';
import { tableNames } from '@/lib/i18n/en/merge';
import { tableNames as es } from '@/lib/i18n/es/merge';
import { emptyLog } from '../../empty-log';

beforeEach(emptyLog);

it('is called by the names that it has wherever its tables are listed', () => {
  render(<Stored />);
  for (const table of ['artifacts', 'evidence', 'claims']) {
    expect(screen.getByText(tableNames[table] ?? 'no name')).toBeTruthy();
  }
  expect([tableNames, de, es].map(({ artifacts }) => artifacts)).toEqual(['Artifacts', 'Artefakte', 'Referencias']);
});
