import { describe, expect, it } from 'vitest';
import { notPast, unfinishedOpening } from '@/lib/domain/legibility/past-tense';
import { aTold } from './a-packet';

describe('what I did is told in the past', () => {
  it.each([
    ['present', 'I lead the migration to the new ledger.', 'I lead the migration…'],
    ['present behind an adverb', 'I currently lead the migration of 3 services.', 'I currently lead the…'],
    ['present of a plain verb', 'I do the migration with the platform team.', 'I do the migration…'],
    ['present, not native', 'I make a new service for the letters of the library.', 'I make a new…'],
    [
      'present in the second sentence',
      'Bug in the queue of the importer. I open an issue and wait.',
      'I open an issue…',
    ],
    ['progressive', 'I am leading the API working group.', 'I am leading the…'],
    ['progressive, short', 'I’m building the importer.', 'I’m building the importer'],
    ['progressive, as a team', 'We are migrating to the new store.', 'We are migrating to…'],
    ['future', 'I will migrate the last service in May.', 'I will migrate the…'],
    ['future, short', "I'll write the ADR.", "I'll write the ADR"],
    ['future without a subject', 'Will migrate the last service.', 'Will migrate the last service'],
    ['intention', 'Going to split the job.', 'Going to split the job'],
    ['infinitive', 'To migrate the last service to the outbox.', 'To migrate the last…'],
    ['gerund', 'Leading the migration to the new ledger.', 'Leading the migration to…'],
    ['gerund, terse', 'Improving test coverage', 'Improving test coverage'],
    ['order', 'Add retry to the importer', 'Add retry to the importer'],
    ['order of a word that is a noun too', 'Merge two cards of the same person', 'Merge two cards of…'],
    ['order in a list', '- Refactor billing module\n- Remove dead code', 'Refactor billing module'],
    ['order in a numbered list', '1. Wrote the page\n2. Implement the endpoint', 'Implement the endpoint'],
    ['third person', 'Fixes the rounding of partial fines.', 'Fixes the rounding of…'],
    ['third person of a résumé', 'Leads our guild of testers', 'Leads our guild of testers'],
    ['after a link word', 'Then I write the runbook.', 'Then I write the runbook'],
  ])('finds the %s', (_, text, words) => {
    expect(unfinishedOpening(text)).toBe(words);
  });

  it.each([
    ['past', 'I led the migration.'],
    ['past, irregular', 'I wrote, cut and sent the proposal.'],
    ['the same form in the past', 'I put the two on one call. I set the date. I cut the scope.'],
    ['perfect', 'I have fixed the importer and have moved the jobs.'],
    ['not native, and past', 'I did a big refactoring and it was good for all the team.'],
    ['terse past', 'Moved fines from floats to cents'],
    ['no verb at all', 'Endpoint behind the consent flag, with deletion.'],
    ['a thing that is a verb elsewhere', 'Review of the release process'],
    ['a thing before a colon', 'Design: notices from events'],
    ['a thing before a past', 'Support tickets went down by half'],
    ['a title of a change', 'Update to Colm and his people'],
    ['a count', 'Two pages on the ledger'],
    ['a habit', 'I send the head of support five lines every second Friday.'],
    ['a habit on Fridays', 'I run the clinic on Fridays for all three teams.'],
    ['what still holds', 'I wrote it. I still run it.'],
    ['what holds after a deed', 'Started a reading circle. I lead it, two chapters so far.'],
    ['what one does each month', 'Monthly session for testers. I host.'],
    ['a thing of two words', 'Deploy time of the monolith is 11 minutes now.'],
    ['what one owns', 'I own the release process since March.'],
    ['what one thinks', 'I think the order was wrong. I asked for another.'],
    ['a negation', 'I do not know who started it, so I asked.'],
    ['a purpose before the deed', 'To find out why, I wrote a test.'],
    ['a gerund before the deed', 'Looking at the traces, I found the loop.'],
    ['a gerund that is the subject', 'Pairing on failure was new to the team.'],
    ['a meeting', 'Meeting with legal and support'],
    ['a name', 'Will asked me for the numbers and I sent them.'],
    ['a question that was asked', 'Asked what happens if two people close the month at once.'],
    ['bullets in the past', '- moved the export\n- deleted the alarm\n- told support'],
    ['nothing', ''],
    ['German', 'Ich habe die Migration geplant und leite sie mit dem Team.'],
    ['German in the present', 'Leite die Migration und baue den Import um.'],
    ['Spanish', 'Lidero la migración de los servicios y escribo el documento.'],
    ['French', 'Je dirige la migration des services et j’écris les tests.'],
    ['Polish', 'Prowadzę migrację i piszę testy.'],
    ['Japanese', '移行を担当しています。'],
    ['code', '`git bisect` → commit 4f3a'],
  ])('says nothing of %s', (_, text) => {
    expect(unfinishedOpening(text)).toBeNull();
  });

  it('leads to the field, once a win', () => {
    const { entry } = aTold({ did: 'I lead the migration.\nI write the tests.' });
    expect(notPast([{ entry, isHeadline: true, hasFoot: true }, aTold()])).toEqual([
      { rule: 'not-past', winId: entry.winId, title: entry.title, field: 'did', words: 'I lead the migration' },
    ]);
  });
});
