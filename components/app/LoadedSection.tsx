import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { Section } from './sections';

interface Props {
  section: Section;
  /** Until its script is there. */
  held: ReactNode;
}

const loaded = new Map<string, ComponentType>();

/** A section, its script fetched on demand. By no `lazy`: React keeps back for 300 ms what comes soon after a fallback. */
export function LoadedSection({ section, held }: Props) {
  const [Loaded, setLoaded] = useState(() => loaded.get(section.path));
  useEffect(() => {
    let isOver = false;
    section.load().then(
      (component) => {
        loaded.set(section.path, component);
        if (!isOver) setLoaded(() => component);
      },
      (error: unknown) => {
        if (isOver) return;
        // For the boundary around it.
        setLoaded(() => {
          throw error;
        });
      },
    );
    return () => {
      isOver = true;
    };
  }, [section]);
  return Loaded ? <Loaded /> : held;
}
