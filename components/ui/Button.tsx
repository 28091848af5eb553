import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import './button.css';
import { classNames } from './class-names';
import { Grain } from './grains/Grain';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

interface Props extends ComponentPropsWithRef<'button'> {
  /** One primary a view; plain is the usual one; quiet has no frame; danger only deletes data. */
  kind?: ButtonKind;
  /** Under way: keeps its focus and place, takes no second press. */
  busy?: boolean;
  /** Drawn before the words: a `Grain` or an icon of 16 pixels. */
  icon?: ReactNode;
}

export function Button({ kind = 'plain', busy = false, icon, className, children, onClick, ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={classNames('ui-button', className)}
      data-kind={kind}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={press}
    >
      {busy ? <Grain state="thin" size={14} /> : icon}
      {children}
    </button>
  );
}
