// @vitest-environment happy-dom
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestionKey } from '@/components/audit/questions/question-keys';
import { readKey } from '@/components/inbox/inbox-keys';
import { type Chord, type KeyPlace, keyList } from '@/components/keys/key-list';
import { isSingleKey, readAct } from '@/components/keys/read-key';
import { ariaChord, sayChord } from '@/components/keys/say-key';
import { readMapKey } from '@/components/map/map-keys';
import { readQuizKey } from '@/components/quiz/quiz-keys';
import { actNames, placeNames } from '@/lib/i18n/en/keys';

/** The press that a chord stands for, as a place's own reader gets it. */
function pressOf(chord: Chord, target: HTMLElement = document.body) {
  const held = chord.split('+');
  const last = held.pop() ?? '';
  const key =
    last === 'Space' ? ' ' : /^\d-\d$/.test(last) ? (last[0] ?? '') : /^[A-Z]$/.test(last) ? last.toLowerCase() : last;
  const press = {
    key,
    code: '',
    shiftKey: held.includes('Shift') || key === '?',
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Mod'),
    metaKey: false,
    repeat: false,
    defaultPrevented: false,
    nativeEvent: { isComposing: false },
    target,
  };
  return press as unknown as Parameters<typeof readKey>[0];
}

const places = Object.keys(keyList) as KeyPlace[];
const all = places.flatMap((place) =>
  Object.entries<readonly Chord[]>(keyList[place]).flatMap(([act, chords]) =>
    chords.map((chord) => ({ place, act, chord })),
  ),
);

describe('the list of keys', () => {
  it.each(all)('$chord in $place does $act, and nothing else', ({ place, act, chord }) => {
    expect(readAct(place, pressOf(chord))).toBe(act);
  });

  it('names every place and every act, and none that is not there', () => {
    expect(Object.keys(placeNames)).toEqual(places);
    for (const place of places) expect(Object.keys(actNames[place])).toEqual(Object.keys(keyList[place]));
  });

  const readers = {
    inbox: readKey,
    map: readMapKey,
    quiz: readQuizKey,
    audit: readQuestionKey,
  };
  const read = all.filter(({ place, act }) => place in readers && act !== 'leave-field');

  it.each(read)('$place answers to $chord', ({ place, chord }) => {
    expect(readers[place as keyof typeof readers](pressOf(chord))).not.toBeNull();
  });

  it.each(read.filter(({ chord }) => isSingleKey(chord)))('$place leaves $chord to a field', ({ place, chord }) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    expect(readers[place as keyof typeof readers](pressOf(chord, field))).toBeNull();
  });

  it('answers to no letter or digit that it does not list', () => {
    const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
    for (const place of Object.keys(readers) as (keyof typeof readers)[]) {
      const answered = signs.filter((sign) => readers[place](pressOf(sign)) !== null);
      const listed = signs.filter((sign) => readAct(place, pressOf(sign)) !== null);
      expect(answered, place).toEqual(listed);
    }
  });
});

describe('a chord', () => {
  it.each([
    ['K', true],
    ['?', true],
    ['1-9', true],
    ['Enter', false],
    ['ArrowLeft', false],
    ['Mod+K', false],
  ])('%s alone can be switched off: %s', (chord, isSingle) => {
    expect(isSingleKey(chord)).toBe(isSingle);
  });

  it.each([
    ['Mod+K', false, ['Ctrl', 'K'], 'Control+K'],
    ['Mod+K', true, ['⌘', 'K'], 'Meta+K'],
    ['Alt+ArrowUp', false, ['Alt', '↑'], 'Alt+ArrowUp'],
    ['1-9', false, ['1–9'], '1-9'],
    ['Escape', false, ['Esc'], 'Escape'],
  ])('%s, on a Mac: %s', (chord, isMac, said, aria) => {
    expect(sayChord(chord, isMac)).toEqual(said);
    expect(ariaChord(chord, isMac)).toBe(aria);
  });

  it('that points to the side points the other way where one reads from the right', () => {
    document.documentElement.dir = 'rtl';
    try {
      expect(readAct('quiz', pressOf('ArrowLeft'))).toBe('next');
      expect(readAct('map', pressOf('ArrowRight'))).toBe('back');
      expect(readAct('packet', pressOf('Alt+ArrowUp'))).toBe('up');
      expect([sayChord('ArrowLeft'), ariaChord('ArrowLeft')]).toEqual([['→'], 'ArrowRight']);
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('with more held than it says is another one', () => {
    const press = pressOf('K');
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(readAct('inbox', { ...press, [held]: true })).toBeNull();
    }
    expect(readAct('map', { ...pressOf('Mod+Z'), shiftKey: true })).toBeNull();
  });
});

/** Who hears keys without the list, and why. */
const BESIDE_THE_LIST: Record<string, string> = {
  'keys/read-key.ts': 'the reader itself',
  'ui/Explain.tsx': 'Escape of what is open',
  'ui/page/use-single-presses.ts': 'Enter that is held, wherever it is pressed',
  'palette/PaletteList.tsx': 'the keys of a combobox',
  'app/use-typed-meanwhile.ts': 'any letter, for a field that is on its way',
  'checklist/step-through-picks.ts': 'the arrows of a list to pick from',
  'page-button/cover.ts': 'any key counts, none does anything',
  'page-button/isolation.ts': 'in a page, not in the app',
  'popup/use-popup-view.ts': 'Ctrl+I, before the first paint of the popup',
  'popup/entry/EntryForm.tsx': 'Ctrl+Enter, before the first paint of the popup',
  'audit/questions/MakeWin.tsx': 'Ctrl+Enter of a form',
  'check-in/follow-up/FollowUpWords.tsx': 'Ctrl+Enter of a form',
  'welcome/FirstWin.tsx': 'Ctrl+Enter of a form',
  'redaction/AliasField.tsx': 'Enter and Escape of a field',
  'talk/CriterionFields.tsx': 'Enter of a field',
};

it('is where every part that hears keys has them from', async () => {
  const root = join(process.cwd(), 'components');
  const files = (await readdir(root, { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const strays: string[] = [];
  for (const file of files) {
    const text = await readFile(join(root, file), 'utf8');
    const compares = /\bevent\.key\b|\{ key[,: }].*\} = event|\bkeydown\b/.test(text);
    if (compares && !text.includes('/keys/read-key') && !(file in BESIDE_THE_LIST)) strays.push(file);
  }
  expect(files.length).toBeGreaterThan(300);
  expect(strays).toEqual([]);
});
