type Attributes = Record<string, string | boolean | undefined>;

/** An element with attributes and children; `true` writes an empty attribute, `false` and undefined none. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** As `element` writes them; `undefined` and `false` take away what was there. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : value);
  }
}

/** A push button; what it does is bound by `onPress`, so that only a person can press it. */
export function pushButton(words: string, className: string, onPress: () => void, isTrusted: IsTrusted) {
  const button = element('button', { type: 'button', class: className }, words);
  button.addEventListener('click', (event) => {
    if (isTrusted(event)) onPress();
  });
  return button;
}

/** A push button with its words, its class and what it does. */
export type Press = (words: string, className: string, act: () => void) => HTMLButtonElement;

/** Whether a person caused the event; a parameter because no test can be a person. */
export type IsTrusted = (event: Event) => boolean;
