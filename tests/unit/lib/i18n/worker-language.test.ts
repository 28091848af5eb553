import { afterEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { changeSettings } from '@/lib/db/settings';
import { badgeWords } from '@/lib/i18n/en/reminders';
import { language } from '@/lib/i18n/say';
import { speak } from '@/lib/i18n/words';
import { speakAsSet } from '@/lib/i18n/worker-language';

afterEach(async () => {
  speak(undefined);
  await db.delete();
  await db.open();
});

it('the worker speaks what is set each time it is asked, and English again after it', async () => {
  const english = badgeWords.due;
  expect(await speakAsSet()).toBe('en');
  for (const chosen of ['de', 'es', 'en', 'automatic'] as const) {
    await changeSettings({ language: chosen });
    const spoken = chosen === 'automatic' ? 'en' : chosen;
    expect(await speakAsSet()).toBe(spoken);
    expect(language()).toBe(spoken);
    expect(badgeWords.due === english).toBe(spoken === 'en');
  }
});
