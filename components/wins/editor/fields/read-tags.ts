import { TITLE_LIMIT } from '@/lib/domain/win/win';

const MOST_TAGS = 100;

/** The tags of a line, words between commas, each once. */
export function readTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim().slice(0, TITLE_LIMIT));
  return [...new Set(tags.filter(Boolean))].slice(0, MOST_TAGS);
}
