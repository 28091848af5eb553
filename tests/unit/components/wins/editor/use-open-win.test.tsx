// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { useOpenWin } from '@/components/wins/editor/use-open-win';
import type { WinWriter } from '@/components/wins/editor/win-writer';

const aWriter = (): WinWriter => ({ ladderId: 'l', start: null, write: async () => ({ ok: true }) });

function Field() {
  const { edits, now } = useOpenWin('00000000-0000-4000-8000-000000000001', undefined, aWriter);
  return <textarea value={now.values.did ?? ''} onChange={(event) => edits.change({ did: event.target.value })} />;
}

/** One key: the browser has put the letter in before anybody hears of it. */
function type(field: HTMLTextAreaElement, letter: string) {
  const typed = field.value + letter;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, typed);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

it('a field keeps every letter from the moment it can be seen, before React has run its effects', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const drawn = new Promise<HTMLTextAreaElement>((resolve) => {
    new MutationObserver(() => {
      const field = place.querySelector('textarea');
      if (field) resolve(field);
    }).observe(place, { childList: true });
  });
  const root = createRoot(place);
  root.render(<Field />);
  const field = await drawn;
  for (const letter of 'drove') type(field, letter);
  expect(field.value).toBe('drove');
  root.unmount();
});
