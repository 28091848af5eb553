/** What marks a file as a ladder that Winnow exported, and the version of its shape. */
export const NATIVE_FORMAT = 'winnow-ladder';
export const NATIVE_VERSION = 1;
