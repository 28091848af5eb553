import { type ReactNode, useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';

interface Props {
  summary: string;
  /** Whether one of its fields says something: then it starts open. */
  filled: boolean;
  children: ReactNode;
}

/** The less common fields. It opens by itself and never closes by itself: somebody may be typing in it. */
export function WinDisclosure({ summary, filled, children }: Props) {
  const [open, setOpen] = useState(filled);
  const [wasFilled, setWasFilled] = useState(filled);
  if (filled !== wasFilled) {
    setWasFilled(filled);
    if (filled) setOpen(true);
  }
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      <div className="win-fields">{children}</div>
    </Disclosure>
  );
}
