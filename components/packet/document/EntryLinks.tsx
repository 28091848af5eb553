import { Fragment } from 'react';
import type { Entry } from '@/lib/domain/packet/packet';

/** Where a win can be checked: a link where its address may leave, else the name of the place. */
export function EntryLinks({ links }: Pick<Entry, 'links'>) {
  return links.map(({ name, address }, index) => (
    <Fragment key={`${name} ${address}`}>
      {index > 0 && ' '}
      <span className="packet-place">
        {address === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        )}
        {index < links.length - 1 && ','}
      </span>
    </Fragment>
  ));
}
