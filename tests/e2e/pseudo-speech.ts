/**
 * Has a page speak what no one does: "[Šàávè wííñ]", two fifths longer, in brackets, slots as they are. For
 * `addInitScript`: it may use nothing but itself. `tongue` says which way it is written: `en-XA`, or `ar-XB` from the
 * right.
 */
export function speakPseudo(tongue: string): void {
  // What is written from the right says so: its letters here do not.
  const mark = tongue === 'ar-XB' ? '\u200f' : '';
  const ACCENTED: Record<string, string> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ô', s: 'š', u: 'ü', y: 'ý' };
  // What points along a line points the other way.
  const turned = (text: string) => (mark ? text.replace(/[←→]/g, (arrow) => (arrow === '←' ? '→' : '←')) : text);
  const pseudo = (english: string): string => {
    const text = turned(english);
    let letters = 0;
    const accented = text.replace(/\{\w+\}|\p{L}/gu, (part) => {
      if (part.length > 1) return part;
      const accent = ACCENTED[part.toLowerCase()] ?? part;
      letters += 1;
      return letters % 5 < 2 ? accent + accent : accent;
    });
    return letters === 0 || text === 'Winnow' ? text : `${mark}[${accented}]`;
  };
  const say = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudo(value);
    if (Array.isArray(value)) return value.map(say);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, say(part)]));
  };
  globalThis.winnowSpeech = {
    language: tongue,
    of: (_name: string, english: object) => Object.fromEntries(Object.entries(english).map(([k, v]) => [k, say(v)])),
  };
}

/** What of a page people see or hear that is neither pseudo, nor in `data`, nor a number or the name of a month. */
export function listUntranslated(data: readonly string[]): string[] {
  const texts = data.map((text) => text.toLowerCase());
  const whole = new Set(texts);
  // Of what is long a part may stand alone; a short word stands in too many texts to say where it is from.
  const isKnown = (text: string) => whole.has(text) || (text.length > 14 && texts.some((each) => each.includes(text)));
  const MONTHS =
    /\b(?:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?|[AP]M)\b/gi;
  const ADDRESS = /^\S*\.[a-z]{3}\b|^[\w.-]+\/[\w.-]+ #\d+$/;
  const isFine = (text: string) => {
    const rest = text.replace(MONTHS, '').trim();
    if (!/\p{Script=Latin}{2}/u.test(rest) || ADDRESS.test(rest) || /[[\]]/.test(rest)) return true;
    return isKnown(rest.toLowerCase()) || rest.split(/\s*[·,:]\s*/).every((part) => isKnown(part.toLowerCase()));
  };
  const found = new Set<string>();
  // What a closed list offers counts as seen where the list is.
  const seen = (element: Element | null) =>
    (element?.closest('select') ?? element)?.checkVisibility({ visibilityProperty: true }) ?? false;
  const all = [...document.body.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const nodes = all.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
  for (const node of nodes) {
    const host = node.parentElement;
    if (!host || host.closest('kbd, code, [lang]:not(html, .frame), script, style') || !seen(host)) continue;
    const text = node.textContent ?? '';
    // A text that React writes in pieces is one text.
    const isPart = /[[\]]/.test(host.textContent ?? '') && host.childNodes.length > 1;
    if (!isPart && !isFine(text)) found.add(text.trim());
  }
  for (const element of all)
    for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-roledescription']) {
      const said = element.getAttribute(name);
      if (said !== null && seen(element) && !isFine(said)) found.add(`${name}: ${said}`);
    }
  return [...found];
}

/** What is cut off: texts wider than what they stand in, where the rest is hidden, and what a closed list shows of its choice. */
export function listClipped(): string[] {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
  ]);
  const pen = document.createElement('canvas').getContext('2d');
  const isCutList = (list: HTMLSelectElement) => {
    const { font, paddingLeft, paddingRight, appearance } = getComputedStyle(list);
    if (!pen) return false;
    pen.font = font;
    // The browser's own arrow takes its place of the words.
    const arrow = appearance === 'none' ? 0 : 16;
    const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    return pen.measureText(list.selectedOptions[0]?.text ?? '').width > room + 1;
  };
  const clipped = all.filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.clientWidth < 4) return false;
    const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
    const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
    const isControl = element.matches('button, label, a, summary, th, legend, h1, h2, h3');
    if (clipPath !== 'none') return false;
    if (element instanceof HTMLSelectElement) return isCutList(element);
    return (
      (cuts || isControl) && element.scrollWidth > element.clientWidth + 1 && (element.textContent ?? '').trim() !== ''
    );
  });
  return clipped.map(
    (element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${(element instanceof HTMLSelectElement ? element.selectedOptions[0] : element)?.textContent?.slice(0, 80)}`,
  );
}
