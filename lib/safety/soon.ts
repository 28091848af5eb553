const PATIENCE = 15_000;

/** What `working` resolves to; rejects where a damaged database stays silent for so long, ms. */
export async function soon<T>(working: Promise<T>, patience = PATIENCE): Promise<T> {
  let stop: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    stop = setTimeout(() => reject(new Error('the log is silent')), patience);
  });
  return Promise.race([working, silence]).finally(() => clearTimeout(stop));
}
