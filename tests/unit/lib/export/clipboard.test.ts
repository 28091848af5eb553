// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyPlain, copyRich } from '@/lib/export/clipboard';

class Item {
  constructor(readonly flavours: Record<string, Blob>) {}
}

function board(clipboard: { write?: () => Promise<void>; writeText?: () => Promise<void> }) {
  const write = vi.fn(clipboard.write ?? (() => Promise.resolve()));
  const writeText = vi.fn(clipboard.writeText ?? (() => Promise.resolve()));
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  return { write, writeText };
}
const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const DOCUMENT = { html: '<p>A</p>', text: 'A' };

afterEach(() => {
  fakeBrowser.reset();
});

describe('the clipboard', () => {
  it('gets both flavours at once', async () => {
    const { write, writeText } = board({});
    expect(await copyRich(DOCUMENT, 'full')).toBe('rich');
    const [[[item]]] = write.mock.calls as unknown as [[[Item]]];
    expect(Object.keys(item.flavours)).toEqual(['text/html', 'text/plain']);
    expect(await item.flavours['text/html']?.text()).toBe('<p>A</p>');
    expect(await item.flavours['text/plain']?.text()).toBe('A');
    expect(writeText).not.toHaveBeenCalled();
  });

  it('gets the text alone where the other is refused, and says so', async () => {
    const { writeText } = board({ write: refuse });
    expect(await copyRich(DOCUMENT, 'full')).toBe('plain');
    expect(writeText).toHaveBeenCalledWith('A');
  });

  it('gets the text alone where the browser knows no flavours', async () => {
    const { writeText } = board({});
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyRich(DOCUMENT, 'full')).toBe('plain');
    expect(writeText).toHaveBeenCalledWith('A');
  });

  it('says when it got nothing', async () => {
    board({ write: refuse, writeText: refuse });
    expect(await copyRich(DOCUMENT, 'full')).toBe('nothing');
    expect(await copyPlain('A', 'full')).toBe('nothing');
  });

  it('gets nothing that the organisation keeps in, whatever is on the screen', async () => {
    const { write, writeText } = board({});
    await fakeBrowser.storage.managed.set({ redaction: 'work-safe' });
    expect(await copyRich(DOCUMENT, 'full')).toBe('refused');
    expect(await copyPlain('A', 'full')).toBe('refused');
    expect([write.mock.calls, writeText.mock.calls]).toEqual([[], []]);
    expect(await copyPlain('A', 'public')).toBe('plain');
  });
});
