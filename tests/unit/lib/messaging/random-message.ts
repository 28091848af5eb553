type Random = () => number;

const STRANGE: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => -1,
  () => 1e308,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => '\u0000\u202e\ud800',
  () => 'x'.repeat(1_000_000),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => deep(2000),
  () => Array.from({ length: 5000 }, (_, index) => index),
  () => new Date(Number.NaN),
  () => new Map([['key', 'value']]),
  () => 10n ** 40n,
];

/** A value in an array in an object, `depth` levels down. */
function deep(depth: number): unknown {
  let value: unknown = 'at the bottom';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

/** Anything that JSON can say, small. */
export function anyJson(random: Random, depth = 0): unknown {
  const kind = Math.floor(random() * (depth > 3 ? 4 : 6));
  if (kind === 0) return null;
  if (kind === 1) return Math.round(random() * 1e6) - 5e5;
  if (kind === 2) return random() < 0.5;
  if (kind === 3) return Math.floor(random() * 2 ** 52).toString(36);
  const count = Math.floor(random() * 5);
  if (kind === 4) return Array.from({ length: count }, () => anyJson(random, depth + 1));
  const names = ['type', 'body', 'key', 'winId', 'capture', 'identity', 'host', 'url', 'toString', 'constructor'];
  return Object.fromEntries(Array.from({ length: count }, () => [pick(random, names), anyJson(random, depth + 1)]));
}

/** `valid` with one to three of its values, at any depth, gone, strange, or of another name. */
export function spoil(random: Random, valid: object): unknown {
  const copy: unknown = structuredClone(valid);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const places = placesIn(copy);
    if (places.length === 0) return pick(random, STRANGE)();
    const { holder, name } = pick(random, places);
    const way = random();
    if (way < 0.2) Reflect.deleteProperty(holder, name);
    else if (way < 0.3) Reflect.set(holder, `${name}s`, Reflect.get(holder, name));
    else Reflect.set(holder, name, way < 0.5 ? anyJson(random) : pick(random, STRANGE)());
  }
  return copy;
}

function placesIn(value: unknown, depth = 0): { holder: object; name: string }[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  return Object.keys(value)
    .slice(0, 50)
    .flatMap((name) => [{ holder: value, name }, ...placesIn(Reflect.get(value, name), depth + 1)]);
}
