import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeSettings } from '@/lib/db/settings';
import { badgeWords } from '@/lib/i18n/en/reminders';
import { workerDe } from '@/lib/i18n/packs/worker-de';
import { workerEs } from '@/lib/i18n/packs/worker-es';
import { language } from '@/lib/i18n/say';
import { speak } from '@/lib/i18n/words';
import { knowSpeeches, speakAsSet } from '@/lib/i18n/worker-language';
import { emptyLog } from '../../empty-log';

beforeEach(() => knowSpeeches({ de: workerDe, es: workerEs }));

afterEach(async () => {
  speak(undefined);
  await emptyLog();
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
