import type { ComponentPropsWithRef } from 'react';
import './two-numbers.css';
import { classNames } from '@/components/ui/class-names';
import { Explain } from '@/components/ui/Explain';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { BETWEEN } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';

interface Props extends ComponentPropsWithRef<'p'> {
  claimed: number;
  evidenced: number;
  of: number;
}

/** What is claimed and what is proven, side by side and never one number. */
export function TwoNumbers({ claimed, evidenced, of, className, ...rest }: Props) {
  return (
    <p {...rest} className={classNames('two-numbers', 'numbers', className)}>
      <span>{say(texts.claimed, { n: claimed, of })}</span>
      <span className="two-numbers-between">{BETWEEN}</span>
      <span>{say(texts.evidenced, { n: evidenced, of })}</span>
      <Explain of="claimed-evidenced" />
    </p>
  );
}
