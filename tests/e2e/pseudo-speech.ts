/**
 * Has a page speak what no one does: "[Šàávè wííñ]", two fifths longer, in brackets, slots as they are. For
 * `addInitScript`: it may use nothing but itself. `tongue` says which way it is written: `en-XA`, or `ar-XB` from the
 * right.
 */
export function speakPseudo(tongue: string): void {
  // What is written from the right says so: its letters here do not.
  const mark = tongue === 'ar-XB' ? '\u200f' : '';
  const ACCENTED: Record<string, string> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ô', s: 'š', u: 'ü', y: 'ý' };
  const pseudo = (text: string): string => {
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
  const known = data.map((text) => text.toLowerCase()).join('\n');
  const MONTHS =
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b[AP]M\b/gi;
  const ADDRESS = /^\S*\.[a-z]{3}\b|^[\w.-]+\/[\w.-]+ #\d+$/;
  const isFine = (text: string) => {
    const rest = text.replace(MONTHS, '').trim();
    if (!/\p{Script=Latin}{2}/u.test(rest) || ADDRESS.test(rest) || /[[\]]/.test(rest)) return true;
    return (
      known.includes(rest.toLowerCase()) ||
      rest.split(/\s*[·,:]\s*/).every((part) => known.includes(part.toLowerCase()))
    );
  };
  const found = new Set<string>();
  const seen = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;
  const all = [...document.body.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const texts = all.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE));
  for (const node of texts) {
    const host = node.parentElement;
    if (!host || host.closest('kbd, code, [lang]:not(html, .frame), script, style, [data-own-words]') || !seen(host))
      continue;
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
    if (clipPath !== 'none' || element.closest('[data-own-words]')) return false;
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
