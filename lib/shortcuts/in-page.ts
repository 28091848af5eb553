import { browser } from 'wxt/browser';

// A page that hangs must not hang the save: its address and title are enough for one.
const PATIENCE = 3000;

type Injection = Parameters<typeof browser.scripting.executeScript>[0];

/**
 * Runs a script in a tab's page and answers with what it returned, unchecked: a page may have had its hand in it.
 * Undefined where the page lets nothing in, has gone, or takes longer than `patience` ms. Never throws.
 */
export async function runInPage(injection: Injection, patience = PATIENCE): Promise<unknown> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience);
  });
  try {
    const ran = await Promise.race([browser.scripting.executeScript(injection), late]);
    return ran?.[0]?.result;
  } catch {
    return undefined;
  }
}
