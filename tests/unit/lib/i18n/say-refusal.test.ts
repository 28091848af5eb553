import { expect, it } from 'vitest';
import { app } from '@/lib/i18n/en/app';
import { troubleWords } from '@/lib/i18n/en/popup';
import { storageWords } from '@/lib/i18n/en/storage';
import { sayRefusal } from '@/lib/i18n/say-refusal';

it('says a refusal in the words of its surface, else in those of all', () => {
  expect(sayRefusal(app.refusals, 'storage-full')).toBe(app.refusals['storage-full']);
  expect(sayRefusal(troubleWords.refusals, 'storage-full')).toBe(troubleWords.refusals['storage-full']);
  expect(sayRefusal(app.refusals, 'storage-blocked')).toBe(storageWords['storage-blocked']);
  expect(sayRefusal(app.refusals, 'too-long')).toMatch(/^That win is full: /);
});
