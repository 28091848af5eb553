import { letOthersGo } from './let-others-go';

/** A page that lies behind another one is not drawn. */
const NO_FRAME_MS = 100;

/** Does `run` once the frame that is to come is drawn: what was just pressed is seen by then. The result cancels it. */
export function afterFrame(run: () => void): () => void {
  let isOver = false;
  const cancel = () => {
    isOver = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const go = () => {
    if (isOver) return;
    cancel();
    run();
  };
  const frame = requestAnimationFrame(() => void letOthersGo().then(go));
  const timer = setTimeout(go, NO_FRAME_MS);
  return cancel;
}
