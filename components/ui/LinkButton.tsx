import type { ComponentPropsWithRef } from 'react';
import './button.css';
import type { ButtonKind } from './Button';
import { classNames } from './class-names';

interface Props extends ComponentPropsWithRef<'a'> {
  /** As a `Button`'s. */
  kind?: ButtonKind;
}

/** A link that looks like a button: the next step of a screen, where that is another place. */
export function LinkButton({ kind = 'plain', className, children, ...rest }: Props) {
  return (
    <a {...rest} className={classNames('ui-button', className)} data-kind={kind}>
      {children}
    </a>
  );
}
