// Files share a thread, and with it a page: each begins with an empty one.
globalThis.document?.body?.replaceChildren();
