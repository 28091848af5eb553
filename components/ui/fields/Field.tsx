import { type ReactNode, useId } from 'react';
import './field.css';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../VisuallyHidden';

/** What a control needs so that label, hint and error are read with it; spread it on the control. */
interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: string;
  /** The label is for assistive technology only, because the place says it already. */
  labelHidden?: boolean;
  /** Beside the label: "optional". */
  aside?: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; announced when it appears. */
  error?: string;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

export function Field({ label, labelHidden = false, aside, hint, error, className, children }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const control: FieldControl = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
  const name = (
    <label className="ui-field-label" htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={classNames('ui-field', className)}>
      {labelHidden ? (
        <VisuallyHidden>{name}</VisuallyHidden>
      ) : (
        <div className="ui-field-head">
          {name}
          {aside && <span className="note">{aside}</span>}
        </div>
      )}
      {children(control)}
      {hint && (
        <div className="note" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="ui-field-error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
