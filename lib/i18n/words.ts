/** What is spoken instead of English. */
export interface Speech {
  /** Its code, for `Intl` and for the page. */
  language: string;
  /** What it has for the English words of this name; nothing where it has none, then English is said. */
  of(name: string, english: object): object | undefined;
}

declare global {
  /** Absent: English. Global, since the scripts that are put into a page share no module. */
  var winnowSpeech: Speech | undefined;
}

const said: [name: string, now: object][] = [];
const inEnglish = new Map<string, object>();

/**
 * The English words of this name, `surface.constant`, or what is spoken instead. `speak` changes these very objects: they
 * are to be read when they are said, and never when a module is loaded.
 */
// @__NO_SIDE_EFFECTS__
export function words<const T extends object>(name: string, english: T): T {
  said.push([name, english]);
  return Object.assign(english, globalThis.winnowSpeech?.of(name, english));
}

/** From now on `speech` is spoken, or English again; the first time before anything else than English was. */
export function speak(speech: Speech | undefined): void {
  globalThis.winnowSpeech = speech;
  for (const [name, now] of said) {
    const english = inEnglish.get(name) ?? { ...now };
    inEnglish.set(name, english);
    Object.assign(now, english, speech?.of(name, english));
  }
}
