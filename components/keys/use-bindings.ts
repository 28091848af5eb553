import { useEffect, useState } from 'react';
import { type Binding, readBindings } from '@/lib/shortcuts/bindings';

/** The keys as they are set now: read again when the user comes back from where the browser has them changed. */
export function useBindings(): Binding[] | undefined {
  const [bindings, setBindings] = useState<Binding[]>();
  useEffect(() => {
    const read = () => void readBindings().then(setBindings, () => setBindings([]));
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return bindings;
}
