import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withSites } from './page-sites';
import { SITES } from './registry';

const ProbedSchema = v.object({ site: v.nullable(v.picklist(SITES)), hasOffer: v.boolean() });
export type Probed = v.InferOutput<typeof ProbedSchema>;

/** What the page of a tab is, by what is in it; null where Winnow may not look or the page is none. */
export async function probeTab(tabId: number): Promise<Probed | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: withSites('/page-probe.js') });
    const probed = v.safeParse(ProbedSchema, answer?.result);
    return probed.success ? probed.output : null;
  } catch {
    return null;
  }
}
