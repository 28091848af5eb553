import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> {
  /** The button's name, also its tooltip. */
  label: string;
  /** An icon of 16 pixels. */
  icon: ReactNode;
}

export function IconButton({ label, icon, className, ...rest }: Props) {
  return (
    <Button {...rest} kind="quiet" className={classNames('ui-icon-button', className)} aria-label={label} title={label}>
      {icon}
    </Button>
  );
}
