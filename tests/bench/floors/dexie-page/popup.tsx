import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { db } from './database';
import './whole-log';

/** The twenty wins of the latest days, and a field that takes what is typed: nothing else that Winnow does. */
function Page() {
  const [words, setWords] = useState('');
  const [rows, setRows] = useState<{ id: string; title: string }[]>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    void db.table('wins').orderBy('occurredOn').reverse().limit(20).toArray().then(setRows);
  }, []);
  return (
    <main>
      <h1>Ready</h1>
      <input ref={field} aria-label="Words" value={words} onChange={({ target }) => setWords(target.value)} />
      {rows && <ul>{rows.length === 0 ? <li>No wins</li> : rows.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>}
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
