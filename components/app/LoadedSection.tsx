import type { ReactNode } from 'react';
import type { Section } from './sections';
import { useScript } from './use-script';

interface Props {
  section: Section;
  /** Until its script is there. */
  held: ReactNode;
}

/** A section, its script fetched on demand. */
export function LoadedSection({ section, held }: Props) {
  const Loaded = useScript(section.load);
  return Loaded ? <Loaded /> : held;
}
