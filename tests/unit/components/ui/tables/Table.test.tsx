// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Table } from '@/components/ui/tables/Table';

it('is named, and heads its columns and its rows', () => {
  render(
    <Table label="Wins by month" columns={['Month', 'Wins']}>
      <tr>
        <th scope="row">March</th>
        <td>3</td>
      </tr>
    </Table>,
  );
  const table = within(screen.getByRole('table', { name: 'Wins by month' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Month', 'Wins']);
  expect(table.getByRole('rowheader').textContent).toBe('March');
});
