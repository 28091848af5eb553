import { letOthersGo } from './let-others-go';

/** Does `run` once the frame that is to come is drawn: what was just pressed is seen by then. The result cancels it. */
export function afterFrame(run: () => void): () => void {
  const stop = new AbortController();
  const frame = requestAnimationFrame(async () => {
    await letOthersGo();
    if (!stop.signal.aborted) run();
  });
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
  };
}
