import { describe, expect, it } from 'vitest';
import { startRedaction } from '@/lib/domain/redaction/redactor';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { aPerson, logged } from '../a-win';
import { anAlias, aRedactor, redactorOf, rulesFor } from './a-redactor';

describe('hidden names', () => {
  it.each([
    [
      'We go with Go, for X and a.b*c; x is C++',
      'We go with Employer A, for Employer B and Employer C; x is Employer D++',
    ],
    ['Go (ACME) said $1', 'Employer A (ACME) said $1'],
  ])('are no patterns, and words of every sentence are names by their capital alone: %s', (words, said) => {
    const names = ['Go', 'X', 'a.b*c', 'C++', '$1'].map((name) => ({ name }));
    expect(aRedactor('public', { employers: names }).text(words)).toBe(said);
  });

  it('are what the user says they are, by their capital where they are words of everyday', () => {
    const own = [anAlias('project', 'Portal', 'a web shop'), anAlias('term', 'I', 'me')];
    expect(aRedactor('public', {}, own).text('I moved the Portal; a portal is no project')).toBe(
      'I moved the a web shop; a portal is no project',
    );
  });

  it('never give each other away', () => {
    const both = { employers: [{ name: 'Acme' }, { name: 'Orchard' }] };
    const swapped = [anAlias('employer', 'Acme', 'Orchard'), anAlias('employer', 'Orchard', 'once Acme')];
    const said = aRedactor('public', both, swapped).text('Acme left Orchard');
    expect(said).toBe('Employer A left Employer B');
    expect(aRedactor('public', both, swapped).text('Orchard left Acme')).toBe('Employer B left Employer A');
  });

  it('are called in the language of the document, but for what the user calls them', () => {
    const log = [logged([], { people: [aPerson({ label: 'Jonas Weber' }), aPerson({ label: 'Priya' })] })];
    const own = [anAlias('person', 'Priya', 'our lead')];
    const { standIns } = speakerOf('es').words;
    const redactor = startRedaction(rulesFor('public', { log }, own), '', standIns);
    expect(redactor.text('Jonas and Priya ran `x` on #123')).toBe('Persona B and our lead ran [código] on Ticket 1');
    expect(redactor.replaced().map(({ alias }) => alias)).toEqual(['Persona B', 'our lead', 'Ticket 1', '[código]']);
  });

  it('end with the bracket that they hold', () => {
    const log = [logged([], { people: [aPerson({ label: 'Ann (QA)' })] })];
    expect(redactorOf('work-safe', log).text('With Ann (QA), and (with Ann)')).toBe(
      'With Person A, and (with Person A)',
    );
  });
});
