/**
 * Takes something that a text shows: its key in the model, and the tokens that show it (the last not included). The
 * key's letter says what kind it is: s source, w word, b two words, t title word, f first word, x piece of a word,
 * h shape, o how much is specific, c word class, z class in the last sentence, n pairs of classes, a, e and l
 * classes by who acts and when, k, g and q who acts and with which verb.
 */
export type Add = (key: string, from: number, to: number) => void;
