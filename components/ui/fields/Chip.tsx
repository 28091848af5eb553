import type { ComponentPropsWithRef } from 'react';
import './chip.css';
import { classNames } from '../class-names';
import { Grain } from '../grains/Grain';

interface Props extends Omit<ComponentPropsWithRef<'button'>, 'onClick' | 'onToggle'> {
  /** `mixed`: of several things, some are. */
  pressed: boolean | 'mixed';
  onToggle: (pressed: boolean) => void;
  /** Offered, not chosen: set apart by a dashed frame. */
  suggested?: boolean;
}

/** One of many that may be on: its kernel fills when it is. */
export function Chip({ pressed, onToggle, suggested = false, className, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames('ui-chip', className)}
      aria-pressed={pressed}
      data-suggested={suggested || undefined}
      onClick={() => onToggle(pressed !== true)}
    >
      <Grain state={pressed === 'mixed' ? 'thin' : pressed ? 'met' : 'none'} size={12} />
      {children}
    </button>
  );
}
