import { type EffectCallback, useEffect, useEffectEvent } from 'react';

/**
 * Does `act` at first and again whenever `key` is another: for what is to be done after something of which it reads
 * nothing itself. What `act` returns is done before the next time, and when the part goes.
 */
export function useWhenever<K>(key: K, act: (key: K) => ReturnType<EffectCallback>): void {
  const doNow = useEffectEvent(act);
  useEffect(() => doNow(key), [key]);
}
