import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button, type ButtonKind } from './Button';
import { classNames } from './class-names';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> {
  /** The button's name, also its tooltip. */
  label: string;
  /** An icon of 16 pixels. */
  icon: ReactNode;
  kind?: ButtonKind;
}

export function IconButton({ label, icon, kind = 'quiet', className, ...rest }: Props) {
  return (
    <Button {...rest} kind={kind} className={classNames('ui-icon-button', className)} aria-label={label} title={label}>
      {icon}
    </Button>
  );
}
