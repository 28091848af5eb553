// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NamesSection } from '@/components/settings/names/NamesSection';
import { addName, keepAliases, listAliases } from '@/lib/db/redaction/aliases';
import { addEmployer, listEmployers } from '@/lib/db/redaction/employers';
import { knownName } from '@/lib/domain/redaction/known-name';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { speak } from '@/lib/i18n/words';
import { emptyLog } from '../../../empty-log';

beforeEach(emptyLog);

const region = (name: string) => within(screen.getByRole('region', { name }));
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const rows = async () => (await listAliases()).map(({ name, alias, leave }) => [name, alias, leave]);

describe('names', { timeout: 30_000 }, () => {
  it('begin with nothing, and say what to do', async () => {
    render(<NamesSection />);
    await screen.findByText(/^No employer yet/);
    await screen.findByText(/^No name is known yet/);
    fireEvent.click(region('Add a name').getByText('Add'));
    await screen.findByText('Write the name first.');
  });

  it('take in an employer, change it, and let it go in two steps', async () => {
    render(<NamesSection />);
    fireEvent.click(await screen.findByText('Add an employer'));
    write(region('Employers').getByLabelText('Name'), 'Acme');
    write(region('Employers').getByLabelText('Alias'), 'a shop');
    fireEvent.click(region('Employers').getByText('Add'));
    await screen.findByText('the whole log');
    fireEvent.click(screen.getByLabelText('Change Acme'));
    write(await region('Employers').findByLabelText('From'), '2024-05-01');
    write(region('Employers').getByLabelText('To'), '2024-04-01');
    fireEvent.click(region('Employers').getByText('Save'));
    await screen.findByText('The last day is before the first one.');
    write(region('Employers').getByLabelText('To'), '0026-05-01');
    await screen.findByText('Give all four digits of the year.');
    write(region('Employers').getByLabelText('To'), '');
    fireEvent.click(region('Employers').getByText('Save'));
    await screen.findByText('since May 1, 2024');
    fireEvent.click(screen.getByLabelText('Remove Acme'));
    fireEvent.click(await screen.findByText('Remove the employer'));
    await screen.findByText(/^No employer yet/);
    expect(await listEmployers()).toEqual([]);
    expect(await rows()).toEqual([['Acme', 'a shop', false]]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('since May 1, 2024');
    expect((await listEmployers()).map(({ name }) => name)).toEqual(['Acme']);
  });

  it.each(['From', 'To'])(
    "take no employer whose day is half typed under “%s”, and say so in Winnow's words",
    async (label) => {
      render(<NamesSection />);
      fireEvent.click(await screen.findByText('Add an employer'));
      write(region('Employers').getByLabelText('Name'), 'Acme');
      const day = region('Employers').getByLabelText<HTMLInputElement>(label);
      // What a browser says of a field in which a day and no month was typed.
      vi.spyOn(day, 'validity', 'get').mockReturnValue({ badInput: true } as ValidityState);
      fireEvent.click(region('Employers').getByText('Add'));
      await screen.findByText('Enter a whole date.');
      expect(await listEmployers()).toEqual([]);
    },
  );

  it('are found by name and by alias, left as words, taken out and put back', async () => {
    await keepAliases([knownName('person', 'Ada Lovelace'), knownName('repository', 'acme/orchard')]);
    await addName('term', 'Bluebird', 'the tool');
    render(<NamesSection />);
    const known = region('Every known name');
    await waitFor(() => expect(known.getAllByRole('listitem')).toHaveLength(3));
    for (const [search, found] of [
      ['lovel', 'Ada Lovelace'],
      ['repository a', 'acme/orchard'],
      ['ＴＯＯＬ', 'Bluebird'],
    ]) {
      write(known.getByLabelText('Search names and aliases'), search ?? '');
      await waitFor(() =>
        expect(known.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
          expect.stringContaining(found ?? ''),
        ]),
      );
    }
    fireEvent.click(known.getByLabelText('Take out: Bluebird'));
    await screen.findByText('“Bluebird” is out of the list.');
    fireEvent.click(screen.getByText('Undo'));
    await waitFor(async () => expect((await rows()).at(-1)).toEqual(['Bluebird', 'the tool', false]));
    write(known.getByLabelText('Search names and aliases'), 'nothing like it');
    await known.findByText('No name or alias contains this text.');
    write(known.getByLabelText('Search names and aliases'), '');
    fireEvent.click(await known.findByLabelText('Leave as it is: Ada Lovelace'));
    await known.findByText('stays as it is, in Public documents too');
    fireEvent.click(known.getByLabelText('Replace again: Ada Lovelace'));
    await waitFor(async () => expect((await rows())[0]).toEqual(['Ada Lovelace', 'Person A', false]));
  });

  it('say what a document in the language that is spoken says for them, and are found by it', async () => {
    await addEmployer(crypto.randomUUID(), { name: 'Acme', startedOn: null, endedOn: null });
    await keepAliases([knownName('employer', 'Acme'), knownName('person', 'Ada Lovelace')]);
    speak(await loadSpeech('de'));
    try {
      render(<NamesSection />);
      await waitFor(() => expect(screen.getAllByDisplayValue('Arbeitgeber A')).toHaveLength(2));
      write(screen.getByLabelText('Namen und Decknamen durchsuchen'), 'arbeitgeber');
      await waitFor(() => expect(screen.queryByDisplayValue('Person A')).toBeNull());
    } finally {
      speak(undefined);
    }
  });

  it('show the alias of an employer in both places', async () => {
    await addEmployer(crypto.randomUUID(), { name: 'Acme', startedOn: null, endedOn: null }, 'a shop');
    render(<NamesSection />);
    const fields = await screen.findAllByLabelText<HTMLInputElement>('Alias of Acme');
    expect(fields.map(({ value }) => value)).toEqual(['a shop', 'a shop']);
    const [first] = fields;
    if (first) {
      write(first, 'a market');
      fireEvent.blur(first);
    }
    await waitFor(() => expect(screen.getAllByDisplayValue('a market')).toHaveLength(2));
  });
});
