import { Children, createElement, Fragment, type ReactNode } from 'react';
import { BETWEEN } from '@/lib/i18n/lists';

/** "a · b · c" of the children that are there, each in its own direction; in plain text `sayParts` does it. */
export function Parts({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children).filter((part) => part !== '');
  return createElement(
    Fragment,
    null,
    ...parts.flatMap((part, index) => [...(index > 0 ? [BETWEEN] : []), createElement('bdi', null, part)]),
  );
}
