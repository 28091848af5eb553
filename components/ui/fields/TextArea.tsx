import { type ComponentPropsWithoutRef, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import './input.css';
import './text-area.css';
import { classNames } from '../class-names';
import { ownDirection } from '../own-direction';

interface Props extends Omit<ComponentPropsWithoutRef<'textarea'>, 'onChange' | 'value' | 'style'> {
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Ruled lines that grow with what is written; `rows` is the least there are. */
export function TextArea({ value, onChange, className, rows = 2, ref, ...rest }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current);
  useLayoutEffect(() => {
    if (area.current && area.current.value === value && !growsByItself()) grow(area.current);
  }, [value]);
  return (
    <textarea
      dir={ownDirection(value)}
      {...rest}
      ref={area}
      className={classNames('ui-input', 'ui-text-area', className)}
      style={{ minBlockSize: `calc(var(--rule) * ${rows} + 8px)` }}
      rows={rows}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function growsByItself(): boolean {
  return CSS.supports('field-sizing', 'content');
}

function grow(area: HTMLTextAreaElement): void {
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
