import type { ReactNode } from 'react';
import './empty-state.css';
import { Grain } from './grains/Grain';

interface Props {
  title: string;
  /** What this place is for. */
  text: string;
  /** The one next step: a `Button` or a link. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: Props) {
  return (
    <section className="ui-empty">
      <span className="ui-empty-grains" aria-hidden="true">
        <Grain state="none" size={20} />
        <Grain state="loose" size={28} />
        <Grain state="none" size={20} />
      </span>
      <h2>{title}</h2>
      <p className="muted">{text}</p>
      {action && <div className="ui-empty-action">{action}</div>}
    </section>
  );
}
