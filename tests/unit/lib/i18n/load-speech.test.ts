import { afterEach, describe, expect, it } from 'vitest';
import { sayDay } from '@/lib/i18n/dates';
import { speakerOf } from '@/lib/i18n/documents/speaker';
import { app } from '@/lib/i18n/en/app';
import { sayList, sayQuoted } from '@/lib/i18n/lists';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { sayMissing } from '@/lib/i18n/proof-sentences';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { speak } from '@/lib/i18n/words';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

afterEach(() => speak(undefined));

const LACK = { have: 0, days: 180, missing: { wins: 2, clauses: ['decision'] } } as const;
const lack = { ...LACK, missing: { ...LACK.missing, clauses: [...LACK.missing.clauses] } };

describe('the speech of a language', () => {
  it('need not be loaded for English', () => {
    expect(loadSpeech('en')).toBeUndefined();
    expect(spokenLadder(seniorEngineer)).toBe(seniorEngineer);
  });

  it.each([
    ['de', 'Einstellungen', '04.12.2026', 'a, b und c', '„so“', 'Verantwortung für Probleme'],
    ['es', 'Ajustes', '4 dic 2026', 'a, b y c', '«so»', 'Responsabilidad sobre los problemas'],
  ] as const)('%s has words, days, lists, quotation marks and the built-in ladder', async (code, ...expected) => {
    speak(await loadSpeech(code));
    const ladder = spokenLadder(seniorEngineer);
    const said = [app.settings, sayDay('2026-12-04'), sayList(['a', 'b', 'c']), sayQuoted('so')];
    expect([...said, ladder.categories[0]?.name]).toEqual(expected);
    for (const [index, behaviour] of ladder.behaviours.entries())
      for (const text of ['statement', 'example', 'whereItShowsUp', 'nextAction'] as const)
        expect(behaviour[text], `${behaviour.id} ${text}`).not.toBe(seniorEngineer.behaviours[index]?.[text]);
  });

  it('leaves a document in the language of the document', async () => {
    speak(await loadSpeech('de'));
    const { missing, words, ladder } = speakerOf('en');
    expect(missing({ ...lack, behaviourId: '', state: 'thin', need: 2, countedWinIds: [], linkedWinIds: [] })).toBe(
      'Missing: 2 wins in 180 days, and the decision in one sentence.',
    );
    expect(sayMissing(lack)).not.toContain('Missing');
    expect(words.title).toBe('Promotion packet');
    expect(ladder(spokenLadder(seniorEngineer)).behaviours[0]?.statement).toBe(seniorEngineer.behaviours[0]?.statement);
    expect(speakerOf('es').ladder(spokenLadder(seniorEngineer)).categories[0]?.name).toBe(
      'Responsabilidad sobre los problemas',
    );
  });
});
