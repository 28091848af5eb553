import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The one pair of functions over the extension's message channel. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
