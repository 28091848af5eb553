import { isValidElement } from 'react';
import type { PacketBlock } from './packet-block';

const names = new WeakMap<object, number>();
let last = 0;

/** What stands for a thing that says nothing by itself, such as a component. */
function nameOf(thing: object): number {
  const known = names.get(thing);
  if (known !== undefined) return known;
  last += 1;
  names.set(thing, last);
  return last;
}

/** The same for blocks that look the same: what a block says and how it stands, in one text. */
export function contentKey({ parts: _, ...block }: PacketBlock): string {
  const said: string[] = [];
  say(block, said);
  return said.join('\u0001');
}

function say(value: unknown, said: string[]): void {
  if (typeof value === 'function') said.push(`f${nameOf(value)}`);
  else if (typeof value !== 'object' || value === null) said.push(String(value));
  else if (Array.isArray(value)) sayAll('[', value, said);
  else if (isValidElement(value)) {
    said.push(typeof value.type === 'string' ? value.type : `f${nameOf(Object(value.type))}`, String(value.key));
    say(value.props, said);
  } else if (Object.values(value).some((each) => typeof each === 'function')) said.push(`o${nameOf(value)}`);
  else sayAll('{', Object.entries(value), said);
}

function sayAll(open: string, values: readonly unknown[], said: string[]): void {
  said.push(open);
  for (const each of values) say(each, said);
  said.push('.');
}
