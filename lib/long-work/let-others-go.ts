/** How long work may keep a page from drawing, ms. Half a frame: the other half is for keys, scrolling and drawing. */
export const SLICE_MS = 8;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/**
 * Lets the browser answer keys and draw, then goes on before what merely waits in line. Firefox below 142 has no such
 * line: there a message to itself comes back sooner than a timer, which waits 4 ms.
 */
export function letOthersGo(): Promise<void> {
  const { scheduler }: Scheduling = globalThis;
  return scheduler?.yield?.() ?? hearFromItself();
}

function hearFromItself(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
