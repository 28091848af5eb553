/** Without I, L, O and U: what is read off paper is not taken for another sign. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits of chance; nothing has to slow down whoever guesses. */
const CHANCE = 26;
const CHECKED = 2;
const LENGTH = CHANCE + CHECKED;
/** A prime below 32²: one wrong sign, or two that changed places, always change what is left. */
const PRIME = 1021;

/** A new recovery code, as it is written down: seven groups of four. `random`: as many bytes as it has signs of chance. */
export function newRecoveryCode(random = crypto.getRandomValues(new Uint8Array(CHANCE))): string {
  const signs = Array.from(random, (byte) => ALPHABET[byte % 32] ?? '0').join('');
  return written(signs + checkOf(signs));
}

/** What was typed as the code that it stands for, without groups; null where it is none. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–—]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== LENGTH || [...code].some((sign) => !ALPHABET.includes(sign))) return null;
  return checkOf(code.slice(0, CHANCE)) === code.slice(CHANCE) ? code : null;
}

function checkOf(signs: string): string {
  let left = 0;
  for (const sign of signs) left = (left * 32 + ALPHABET.indexOf(sign)) % PRIME;
  // Times 32² as if the check stood behind them: a check sign that is wrong is found as any other.
  left = (left * 1024) % PRIME;
  return (ALPHABET[left >> 5] ?? '') + (ALPHABET[left & 31] ?? '');
}

function written(code: string): string {
  return (code.match(/.{4}/g) ?? []).join('-');
}
