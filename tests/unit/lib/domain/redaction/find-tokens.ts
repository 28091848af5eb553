/** Looks for tokens in what was handed over, in whatever way it may be written there. */

const ENCODER = new TextEncoder();

/** Which of `tokens` are in `handed`: as text, UTF-16, percent-, base64- or entity-encoded, in any case. */
export function findTokens(handed: string | Uint8Array, tokens: Iterable<string>): Set<string> {
  const text = typeof handed === 'string' ? handed : toLatin(handed);
  const views = viewsOf(text);
  const found = new Set<string>();
  for (const token of tokens) {
    if (views.some((view) => view.includes(token.toLowerCase())) || isInBase64(text, token)) found.add(token);
  }
  return found;
}

/** Every token that `looks` so, in whatever way it may be written in what was handed over; in lower case. */
export function tokensIn(handed: string | Uint8Array, looks: RegExp): Set<string> {
  const text = typeof handed === 'string' ? handed : toLatin(handed);
  const views = [...viewsOf(text), ...unbased(text).map((each) => each.toLowerCase())];
  return new Set(views.flatMap((view) => view.match(looks) ?? []));
}

/** What each long run of base64's signs says, from whichever of its first four signs it begins. */
function unbased(text: string): string[] {
  const runs = (text.match(/[\w+/-]{8,}/g) ?? []).map((run) => run.replaceAll('-', '+').replaceAll('_', '/'));
  return [0, 1, 2, 3].map((skipped) =>
    runs
      .map((run) => run.slice(skipped))
      .map((run) => atob(run.slice(0, run.length - (run.length % 4))))
      .join('\n'),
  );
}

/** The text, and what it says where it is decoded once, twice or three times. */
function viewsOf(text: string): string[] {
  const views = new Set([text.toLowerCase(), text.replaceAll('\0', '').toLowerCase()]);
  let decoded = text;
  for (let turn = 0; turn < 3; turn++) {
    decoded = unpercent(unentity(unescapeCode(decoded)));
    views.add(decoded.normalize('NFKC').toLowerCase());
    views.add(decoded.replace(/[\p{Cf}\0]/gu, '').toLowerCase());
  }
  return [...views];
}

function unpercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(bytes);
  });
}

function unentity(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => pointOf(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => pointOf(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function unescapeCode(text: string): string {
  return text.replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code: string) => pointOf(Number.parseInt(code, 16)));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function pointOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function isInBase64(text: string, token: string): boolean {
  return [token, token.toUpperCase()].some((word) => base64Cores(word).some((core) => text.includes(core)));
}

/** What is the same of a token's base64, whatever stands before and after it: in the three alignments. */
export function base64Cores(token: string): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const bytes = ENCODER.encode('\0'.repeat(shift) + token);
    const whole = btoa(toLatin(bytes)).replace(/=+$/, '');
    const core = whole.slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function toLatin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
