import { mergeRequestAddress } from './options.mjs';
import { mergeRequestPage } from './page.mjs';
import { SAMPLES } from './samples.mjs';

export { answerPath, mergeRequestAnswer } from './answer.mjs';
export { mergeRequestAddress, mergeRequestPage, SAMPLES };

/** Every page there is. @returns {{ name: string, address: string, html: string }[]} */
export function allPages() {
  return SAMPLES.map(({ name, page }) => ({ name: `GitLab: ${name}`, address: mergeRequestAddress(page), html: mergeRequestPage(page) }));
}
