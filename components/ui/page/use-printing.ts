import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * True from just before the browser lays the page out for paper until it is done. Meanwhile the page has the document's
 * language, and a title that becomes the file's name: it says nothing that may not leave. null: it is not printed.
 */
export function usePrinting(as: { title: string; language: string } | null): boolean {
  const [isPrinting, setPrinting] = useState(false);
  const { title, language } = as ?? {};
  useEffect(() => {
    if (title === undefined || language === undefined) return;
    const { documentElement: root } = document;
    let kept: { title: string; language: string } | null = null;
    const before = () => {
      kept ??= { title: document.title, language: root.lang };
      document.title = title;
      root.lang = language;
      flushSync(() => setPrinting(true));
    };
    const after = () => {
      if (kept) {
        document.title = kept.title;
        root.lang = kept.language;
      }
      kept = null;
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      after();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [title, language]);
  return isPrinting;
}
