/** An element with `html` in it, as a browser parses it; scripts in it do not run. */
export function drawn(html: string): Element {
  const page = document.createElement('main');
  page.innerHTML = html;
  return page;
}

/** What a parsed document could run, load or go to. */
export function dangersIn(page: ParentNode): string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const isLive =
      /^(script|iframe|object|embed|link|meta|base|form|img|video|audio|style|animate|set|use|image)$/.test(tag);
    const odd = [...element.attributes].filter(
      ({ name, value }) =>
        /^on|^(src|srcset|srcdoc|action|formaction|poster|style|background|ping)$/i.test(name) ||
        (/href$/i.test(name) && !/^(https?:\/\/|#)/i.test(value)),
    );
    return [...(isLive ? [`<${tag}>`] : []), ...odd.map(({ name, value }) => `<${tag} ${name}="${value}">`)];
  });
}
