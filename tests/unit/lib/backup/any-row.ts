import * as v from 'valibot';

type Random = () => number;
type Schema = v.GenericSchema & { pipe?: readonly unknown[] };

/** A value that `schema` takes, drawn at random: hostile letters, empty texts and limits included. */
export function anyValue(schema: Schema, random: Random): unknown {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = drawn(schema, random);
    if (v.is(schema, value)) return value;
  }
  throw new Error(`nothing was found that is a ${schema.expects}`);
}

function drawn(schema: Schema, random: Random): unknown {
  const get = (name: string): unknown => Reflect.get(schema, name);
  switch (schema.type) {
    case 'object':
    case 'loose_object':
      return anyFields(get('entries'), random);
    case 'nullable':
      return random() < 0.4 ? null : anyValue(asSchema(get('wrapped')), random);
    case 'optional':
      return random() < 0.4 ? undefined : anyValue(asSchema(get('wrapped')), random);
    case 'array':
      return listOf(random, 3, () => anyValue(asSchema(get('item')), random));
    case 'record': {
      const pairs = listOf(random, 3, () => [
        anyValue(asSchema(get('key')), random),
        anyValue(asSchema(get('value')), random),
      ]);
      // Winnow writes no such field, and reads none.
      return Object.fromEntries(pairs.filter(([key]) => key !== '__proto__'));
    }
    case 'picklist':
      return pick(random, get('options'));
    case 'literal':
      return get('literal');
    case 'boolean':
      return random() < 0.5;
    case 'number':
      return pick(random, [0, 1, 2, 5, 7, 30, 90, 23.5, Math.floor(random() * 500)]);
    case 'string':
      return anyText(random);
    case 'union':
    case 'variant':
      return anyValue(asSchema(pick(random, get('options'))), random);
    default:
      throw new Error(`no values of ${schema.type} are known`);
  }
}

function anyFields(entries: unknown, random: Random): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(Object(entries))) {
    const value = anyValue(asSchema(entry), random);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

const HOSTILE = [
  '',
  ' ',
  '\u202e',
  '\ud800',
  '"\\"',
  '__proto__',
  '𝔘',
  'a\n\tb',
  '</script>',
  '{"a":[',
  '\u0000',
  'Größe',
  '…',
];

function anyText(random: Random): string {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  const day = `20${digits(2)}-${pick(random, ['01', '06', '12'])}-${pick(random, ['01', '15', '28'])}`;
  const hex = Math.floor(random() * 2 ** 40)
    .toString(16)
    .padStart(12, '0');
  return pick(random, [
    `${pick(random, HOSTILE)}${digits(3)}${pick(random, HOSTILE)}`,
    pick(random, HOSTILE),
    day,
    `${day}T09:30:${digits(2).replace(/^[6-9]/, '5')}.${digits(3)}Z`,
    `${hex.slice(0, 8)}-0000-4000-8000-${hex}`,
    `${hex}-${digits(4)}-installation-${digits(2)}`,
    `https://github.com/acme/orchard/pull/${digits(4)}`,
    `https://git-${digits(3)}.example.com`,
    `a-slug-${digits(3)}`,
    '10:30',
  ]);
}

function listOf<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: Math.floor(random() * (most + 1)) }, make);
}

function pick<T>(random: Random, options: readonly T[]): T;
function pick(random: Random, options: unknown): unknown;
function pick(random: Random, options: unknown): unknown {
  if (!Array.isArray(options)) throw new Error('no options');
  return options[Math.floor(random() * options.length)];
}

function asSchema(value: unknown): Schema {
  return value as Schema;
}
