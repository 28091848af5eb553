import { describe, expect, it } from 'vitest';
import { warningWords } from '@/lib/i18n/en/ladders';
import { lineWarnings } from '@/lib/ladders/line-warnings';

describe('what to look at before a line becomes a behaviour', () => {
  it.each([
    'Writes the design and reviews the designs of others',
    'Mentors newcomers. Sets the direction of two teams.',
    'Owns a service; answers its pager',
    'I write proposals and then present them to leadership',
  ])('says two things: %s', (line) => {
    expect(lineWarnings(line)).toEqual(['two-behaviours']);
  });

  it.each([
    'Is passionate about quality',
    'Has 5 years of experience',
    '3+ years with distributed systems',
    'Holds a degree in computer science',
    'Has a deep understanding of our stack',
    'Familiar with the release process',
  ])('cannot be shown: %s', (line) => {
    expect(lineWarnings(line)).toEqual(['cannot-be-shown']);
  });

  it.each([
    'Reads the room',
    'Writes runbooks and checklists for the team',
    'Explains trade-offs to product and support',
    'Designs the parts of a system and its limits',
    'Mentors juniors and interns',
    'Says no to a date, with reasons',
    'Helps others understand the cost of a change',
    'Plans 2 quarters ahead, e.g. with product',
  ])('is one thing that can be shown: %s', (line) => {
    expect(lineWarnings(line)).toEqual([]);
  });

  it('has words for each', () => {
    expect(Object.keys(warningWords).sort()).toEqual(['cannot-be-shown', 'two-behaviours']);
  });
});
