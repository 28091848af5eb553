// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LegibilityList } from '@/components/legibility/LegibilityList';
import { db } from '@/lib/db/database';
import { explainTerm, listGlossary } from '@/lib/db/glossary';
import { type Finding, LEGIBILITY_RULES } from '@/lib/domain/legibility/finding';
import { findingWords } from '@/lib/i18n/en/legibility';
import { sayCount } from '@/lib/i18n/say';

beforeEach(() => db.glossary.clear());

const aFinding = (changes: Partial<Finding> = {}): Finding => {
  return { rule: 'no-outcome', winId: 'w-1', title: 'One outbox', field: 'outcome', words: '', ...changes };
};

describe('the list of findings', () => {
  it('says that there is nothing to mend', () => {
    render(<LegibilityList findings={[]} />);
    expect(screen.getByText('Nothing to mend that Winnow can see.')).toBeTruthy();
  });

  it('groups by kind, says how many, and links to the field', () => {
    const past = aFinding({ rule: 'not-past', winId: 'w-2', title: 'Ledger', field: 'did', words: 'I lead the…' });
    render(<LegibilityList findings={[aFinding(), past, aFinding({ winId: 'w-3' })]} />);
    expect(screen.getByText('2 wins without an outcome')).toBeTruthy();
    expect(screen.getByText('1 win reads as if it were not done')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ledger' }).getAttribute('href')).toBe('#/wins/w-2?field=did');
    expect(screen.getByText('“I lead the…”')).toBeTruthy();
  });

  it('leads to the options of the packet, and to what would show a category', () => {
    const few = aFinding({ rule: 'too-few-headlines', winId: null, title: '', field: 'headlines', words: '1' });
    const empty = aFinding({ rule: 'no-evidence', winId: null, title: '', field: 'checklist', words: 'Judgement' });
    render(
      <>
        <section data-field="headlines">
          <button type="button">Move</button>
        </section>
        <LegibilityList findings={[few, empty]} />
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'To the headline wins' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move' }));
    expect(screen.getByText('Judgement')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See what would show it' }).getAttribute('href')).toBe('#/checklist');
  });

  it('opens only the first kind where there are many, and shows a handful of each', () => {
    const many = Array.from({ length: 12 }, (_, at) => aFinding({ winId: `w-${at}`, title: `Win ${at}` }));
    render(<LegibilityList findings={[...many, aFinding({ rule: 'no-link', field: 'link' })]} />);
    const open = [...document.querySelectorAll('details')].map((group) => group.open);
    expect(open).toEqual([true, false]);
    expect(screen.queryByText('Win 8')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show 4 more' }));
    expect(screen.getByText('Win 11')).toBeTruthy();
  });

  it('asks again of a term, and puts back what was said of it', async () => {
    await explainTerm('P99', 'The slowest of a hundred');
    render(<LegibilityList findings={[]} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask again: P99' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText(/The slowest of a hundred/);
    expect((await listGlossary()).map(({ term, meaning }) => [term, meaning])).toEqual([
      ['P99', 'The slowest of a hundred'],
    ]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('has words for every rule, for one and for many', () => {
    for (const rule of LEGIBILITY_RULES) {
      const { title, what } = findingWords[rule];
      for (const n of [1, 2]) expect(sayCount(title, n)).not.toMatch(/[{}]/);
      expect(what.length).toBeLessThan(240);
    }
  });
});

describe('a term', () => {
  const term = (words: string) => aFinding({ rule: 'acronym', field: 'glossary', words });

  it('is explained by Enter, said once, and the focus stays in the list', async () => {
    render(<LegibilityList findings={[term('ADR'), term('PRD')]} />);
    const field = screen.getByRole('textbox', { name: 'What does ADR mean?' });
    field.focus();
    fireEvent.change(field, { target: { value: '  a short record ' } });
    fireEvent.submit(field.closest('form') ?? field);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('ADR will be explained'));
    expect((await listGlossary()).map(({ meaning }) => meaning)).toEqual(['a short record']);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What does PRD mean?' })),
    );
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });

  it('is not saved blank, and can be known to everybody, and asked about again', async () => {
    render(<LegibilityList findings={[term('ADR')]} />);
    const field = screen.getByRole('textbox', { name: 'What does ADR mean?' });
    fireEvent.submit(field.closest('form') ?? field);
    fireEvent.click(screen.getByRole('button', { name: 'Everybody knows it: ADR' }));
    await waitFor(() => expect(screen.getByText('1 word explained or known')).toBeTruthy());
    expect((await listGlossary()).map(({ meaning }) => meaning)).toEqual(['']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listGlossary()).toEqual([]));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });
});
