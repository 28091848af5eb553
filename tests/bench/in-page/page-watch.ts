/** Runs in a page before its own scripts: notes what makes it stutter. */
export function watchPage(): void {
  const seen = { longTasks: 0, longestTask: 0, shift: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longTasks++;
      seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
}

export interface PageSeen {
  longTasks: number;
  longestTask: number;
  shift: number;
}

/** Runs in a page: `count` insertions at the end of it, one every `every` milliseconds. */
export async function growPage({ count, every }: { count: number; every: number }): Promise<void> {
  for (let at = 0; at < count; at++) {
    const row = document.createElement('div');
    row.className = 'TimelineItem js-timeline-item';
    for (let part = 0; part < 20; part++)
      row.append(Object.assign(document.createElement('p'), { textContent: `Line ${part}` }));
    document.body.append(row);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
