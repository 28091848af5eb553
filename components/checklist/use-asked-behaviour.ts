import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';

/** The address `#/checklist?behaviour=ID` leads to that line, once what stands above it has come. */
export function useAskedBehaviour(isReading: boolean): void {
  const [address] = useHashLocation();
  const asked = new URLSearchParams(address.split('?', 2)[1]).get('behaviour');
  useEffect(() => {
    if (!asked || isReading) return;
    // After the page has put the focus on its heading.
    const timer = setTimeout(() => {
      const statement = document.getElementById(`behaviour-${asked}`);
      statement?.focus({ preventScroll: true });
      statement?.scrollIntoView({ block: 'center' });
    }, 100);
    return () => clearTimeout(timer);
  }, [asked, isReading]);
}
