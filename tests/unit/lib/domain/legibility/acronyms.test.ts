import { describe, expect, it } from 'vitest';
import { acronyms, shortForms } from '@/lib/domain/legibility/acronyms';
import { saidTexts } from '@/lib/domain/legibility/told-entries';
import { anEntry, aTold } from './a-packet';

const found = (text: string, known: string[] = []) =>
  acronyms(saidTexts([aTold({ did: text })], []), (term) => known.includes(term)).map(({ words }) => words);

describe('a short form is explained, or everybody knows it', () => {
  it.each([
    ['Moved the importer to MARC', ['MARC']],
    ['Wrote the ADR and the PRD.', ['ADR', 'PRD']],
    ['SIP2 renewals and SIP2 errors', ['SIP2']],
    ['Two SLIs for the DWH', ['SLI', 'DWH']],
    ['Habe das DWH umgezogen', ['DWH']],
    ['moved to K8S', ['K8S']],
  ])('finds those of “%s”', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  it.each([
    'Versioned the API, put CI on it, wrote SQL',
    'Used the PDF and the URL of the PR',
    'Imported MARC (the format of catalogues)',
    'Answered inter-library loan (ILL) requests',
    'Spoke SIP2, the protocol of the machines',
    'Fixed LEND-502 and AB-1',
    'Set MAX_RETRIES in config.JSON',
    'Software engineer II, phase III',
    'THE WHOLE SENTENCE IS SHOUTED HERE',
    'I said OK in Q3',
    'Ran SELECT with a JOIN',
    'A plan B',
    '',
  ])('says nothing of “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('asks once a term, where it is first read, and not for what is in the glossary', () => {
    const first = aTold({ did: 'Wrote the ADR.' });
    const told = [first, aTold({ did: 'Wrote another ADR and a PRD.' })];
    expect(acronyms(saidTexts(told, []), (term) => term === 'PRD')).toEqual([
      { rule: 'acronym', winId: first.entry.winId, title: 'One outbox', field: 'glossary', words: 'ADR' },
    ]);
  });

  it('is content where the first one is explained and the second is not', () => {
    expect(found('Wrote the ADR (a short record). Then another ADR.')).toEqual([]);
  });

  it('reads of what is only listed the title', () => {
    const listed = anEntry({ title: 'Moved the DWH', did: 'Wrote the ADR.' });
    expect(acronyms(saidTexts([], [listed]), () => false).map(({ words }) => words)).toEqual(['DWH']);
  });

  it('finds them in their order', () => {
    expect(shortForms('MARC (a format) and SIP2').map(({ term, isExplained }) => [term, isExplained])).toEqual([
      ['MARC', true],
      ['SIP2', false],
    ]);
  });
});
