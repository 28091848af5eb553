/** A value as text that is the same whatever the order of its keys; what is undefined is not there. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return canonical(a) === canonical(b);
  let defined = 0;
  for (const key of Object.keys(a)) {
    const value: unknown = Reflect.get(a, key);
    if (value === undefined) continue;
    if (!Object.hasOwn(b, key) || !isSame(value, Reflect.get(b, key))) return false;
    defined += 1;
  }
  return defined === Object.values(b).filter((value) => value !== undefined).length;
}

/** Whether a value is what stands where nobody said anything. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** A total order of values: said before not said, the rest by their text. Zero: they say the same. */
export function compareValues(a: unknown, b: unknown): number {
  if (isSame(a, b)) return 0;
  const said = Number(!isNothing(a)) - Number(!isNothing(b));
  if (said !== 0) return said;
  const [textA, textB] = [canonical(a), canonical(b)];
  return textA < textB ? -1 : 1;
}
