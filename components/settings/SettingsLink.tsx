import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/LinkButton';
import { Part } from './Part';

interface Props {
  title: string;
  note: string;
  href: string;
  open: string;
  /** What stands before the note. */
  children?: ReactNode;
}

/** A part of the settings that is a page of its own, and the way there. */
export function SettingsLink({ title, note, href, open, children }: Props) {
  return (
    <Part title={title}>
      {children}
      <div className="way">
        <p>{note}</p>
        <LinkButton href={href}>{open}</LinkButton>
      </div>
    </Part>
  );
}
