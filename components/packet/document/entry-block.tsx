import { Fragment } from 'react';
import type { EntryPart } from './entry-parts';
import type { PacketBlock } from './packet-block';

/** A win in a list of its own kind: one block, which falls into its parts where it is higher than a page. */
export function entryBlock(id: string, list: string, parts: readonly EntryPart[]): PacketBlock {
  const frame = { id: `list-${list}`, as: 'ul' } as const;
  return {
    id: `entry-${id}`,
    frame,
    content: parts.map((part) => <Fragment key={part.id}>{part.content}</Fragment>),
    parts: parts.map((part) => ({ ...part, id: `entry-${id}-${part.id}`, frame, isPart: true })),
  };
}
