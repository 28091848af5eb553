import { Children, createElement, Fragment, isValidElement, type ReactNode } from 'react';
import { BETWEEN } from '@/lib/i18n/lists';

/** A part keeps its place as itself: one that comes or goes before it takes no focus from its links. */
const keyOf = (part: ReactNode, index: number) => (isValidElement(part) ? (part.key ?? index) : index);

/** "a · b · c" of the children that are there, each in its own direction; in plain text `sayParts` does it. */
export function Parts({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children).filter((part) => part !== '');
  return createElement(
    Fragment,
    null,
    ...parts.flatMap((part, index) => [
      ...(index > 0 ? [BETWEEN] : []),
      createElement('bdi', { key: keyOf(part, index) }, part),
    ]),
  );
}
