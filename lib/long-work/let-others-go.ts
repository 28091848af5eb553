interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the browser answer keys and draw, then goes on before what merely waits in line; Firefox below 142 has no such line. */
export function letOthersGo(): Promise<void> {
  const { scheduler }: Scheduling = globalThis;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
