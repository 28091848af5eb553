import { createContext, createElement, type ReactNode, useContext } from 'react';

const TAGS = ['h1', 'h2', 'h3', 'h4'] as const;

/** How much deeper the document's headings are than on paper: on the screen they stand below the section's own. */
export const HeadingDepth = createContext<0 | 1>(0);

interface Props {
  level: 1 | 2 | 3;
  /** With little room around it: one page must do. */
  isShort?: boolean;
  children: ReactNode;
}

/** A heading of the document: 1 its title, 2 a part or a category, 3 a behaviour. */
export function DocumentHeading({ level, isShort, children }: Props) {
  const tag = TAGS[level - 1 + useContext(HeadingDepth)] ?? 'h4';
  return createElement(
    tag,
    { className: 'packet-heading', 'data-level': level, 'data-short': isShort || undefined },
    children,
  );
}
