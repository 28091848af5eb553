import type { Copied } from './clipboard';

/** What became of a copy, in words; where the organisation refused it, the place of the button says so. */
export function sayCopied(got: Copied, words: { copied: string; notCopied: string }): string {
  if (got === 'refused') return '';
  return got === 'nothing' ? words.notCopied : words.copied;
}
