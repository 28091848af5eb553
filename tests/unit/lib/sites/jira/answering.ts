import type { SameOriginGet } from '@/lib/sites/same-origin-fetch';

/**
 * A site that answers what its paths end with, query aside, and refuses everything else; `asked` collects the paths.
 * A text that starts with `!` is a refusal for that reason.
 */
export function answering(answers: Record<string, string>, asked: string[] = []): SameOriginGet {
  return async (path) => {
    asked.push(path);
    const [plain = ''] = path.split('?');
    const [, text] = Object.entries(answers).find(([ending]) => plain.endsWith(ending)) ?? [];
    if (text === undefined) return { ok: false, reason: 'refused' };
    if (text === '!limited') return { ok: false, reason: 'limited', retryAfter: 60 };
    if (text === '!unreachable') return { ok: false, reason: 'unreachable' };
    return { ok: true, text, url: new URL(path, 'https://acme.atlassian.net').href };
  };
}
