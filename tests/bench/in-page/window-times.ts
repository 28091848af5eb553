/**
 * Runs in the report: chooses another window of time, as the user's own act does; resolves to the milliseconds until
 * the frame in which the report says that it is of other days.
 */
export function chooseWindow({ field, value, told }: { field: string; value: string; told: string }): Promise<number> {
  const select = [...document.querySelectorAll('select')].find((each) =>
    [...each.labels].some(({ textContent }) => textContent?.includes(field)),
  );
  const days = () => document.querySelector(told)?.textContent;
  const before = days();
  return new Promise((resolve, reject) => {
    if (!select) return reject(new Error(`there is no ${field}`));
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (days() === before || days() === undefined) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
