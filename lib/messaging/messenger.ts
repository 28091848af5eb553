import { browser } from '@wxt-dev/browser';
import type { MessageBody, MessageType, Protocol } from './protocol';
import type { Sender } from './router';

/** Asks the worker. Rejects when nobody answers. */
export function sendMessage<T extends MessageType>(type: T, body: MessageBody<T>): Promise<ReturnType<Protocol[T]>> {
  return browser.runtime.sendMessage({ type, body });
}

/** Has every message answered by `answer`, which never rejects. To be called in the worker's first turn. */
export function answerMessages(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void answer(message, sender).then(respond);
    // The one way to answer later that every browser knows.
    return true;
  });
}
