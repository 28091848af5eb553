import type { ComponentPropsWithRef } from 'react';
import './link.css';
import { uiWords } from '@/lib/i18n/en/ui';
import { say } from '@/lib/i18n/say';
import { classNames } from './class-names';
import { VisuallyHidden } from './VisuallyHidden';

interface Props extends Omit<ComponentPropsWithRef<'a'>, 'target' | 'rel'> {
  href: string;
}

/** A link out of Winnow: a new tab, and the other side is not told where it came from. */
export function Link({ className, children, ...rest }: Props) {
  return (
    <a dir="auto" {...rest} className={classNames('ui-link', className)} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="ui-link-end">
        <svg className="ui-link-out" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 7C2.6 5 4.6 2.8 7 1M3 1H7V5" />
        </svg>
      </span>
      <VisuallyHidden>{say(uiWords.opensInNewTab)}</VisuallyHidden>
    </a>
  );
}
