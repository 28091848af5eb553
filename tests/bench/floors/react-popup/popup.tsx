import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A popup without any data: a heading, and a field that takes what is typed. */
function Popup() {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <main>
      <h1>Ready</h1>
      <input ref={field} aria-label="Words" value={words} onChange={({ target }) => setWords(target.value)} />
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
