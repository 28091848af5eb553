/** A page that wants Winnow's button pressed by somebody who does not mean to. */
export interface Attack {
  name: string;
  /** Runs in the page before any of its scripts, and before Winnow's. */
  before?: () => void;
  /** Runs in the page once the button is there; `host` is the unnamed element in which the button lives. */
  arm: (host: HTMLElement) => void;
  /** What the person does, with real keys and a real pointer. */
  person: 'clicks where the button is' | 'clicks the decoy' | 'types and tabs' | 'does nothing';
}

/** Where every page of these keeps something worth a click: a fixed element, its middle at this point. */
export const DECOY = { x: 300, y: 600 };

/** Adds the decoy; runs in the page, before the attack is armed. */
export function addDecoy({ x, y }: typeof DECOY): void {
  const decoy = Object.assign(document.createElement('button'), { id: 'decoy', textContent: 'Next page' });
  decoy.style.cssText = `position: fixed; left: ${x - 100}px; top: ${y - 40}px; width: 200px; height: 80px`;
  document.body.append(decoy);
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'presses the button itself',
    person: 'does nothing',
    arm(host) {
      const box = host.getBoundingClientRect();
      const where = { clientX: box.x + 20, clientY: box.y + 10, bubbles: true, composed: true, detail: 1 };
      for (const target of [host, document.elementFromPoint(where.clientX, where.clientY) ?? host]) {
        for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, where));
        for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, where));
        if (target instanceof HTMLElement) target.click();
      }
    },
  },
  {
    name: 'sends it keys, focus, a label, a form and an access key',
    person: 'types and tabs',
    arm(host) {
      const press = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true };
      Object.assign(host, { id: 'target', tabIndex: 0, accessKey: 'x' }).focus();
      for (const type of ['keydown', 'keypress', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, press));
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<label for="target">Next page</label><form><label></label></form>',
      );
      document.querySelector<HTMLLabelElement>('[for="target"]')?.click();
      const form = document.querySelector('form');
      form?.addEventListener('submit', (event) => event.preventDefault());
      form?.querySelector('label')?.append(host);
      form?.requestSubmit();
      form?.querySelector('label')?.click();
    },
  },
  {
    name: 'lays an opaque sheet over it',
    person: 'clicks where the button is',
    arm() {
      document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;background:#fff">Go</div>');
    },
  },
  {
    name: 'lays a sheet over it that lets the pointer through',
    person: 'clicks where the button is',
    arm() {
      const style = 'position:fixed;inset:0;background:#fff;pointer-events:none!important';
      document.body.insertAdjacentHTML('beforeend', `<div style="${style}">Go</div>`);
    },
  },
  {
    name: 'paints over it from an inert popover, a closed root and a shadow',
    person: 'clicks where the button is',
    arm(host) {
      const style = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
      document.body.insertAdjacentHTML('beforeend', `<div popover="manual" inert style="${style}">Go</div>`);
      document.querySelector<HTMLElement>('[popover]')?.showPopover();
      const other = document.body.appendChild(document.createElement('div'));
      other.attachShadow({ mode: 'closed' }).innerHTML = `<div style="${style}">Go</div>`;
      const { left, top } = host.getBoundingClientRect();
      const dot = `position:fixed;left:${left}px;top:${top - 9}px;width:1px;height:1px;box-shadow:0 0 0 300px #fff`;
      document.body.insertAdjacentHTML('beforeend', `<div style="${dot}"></div>`);
    },
  },
  {
    name: 'takes the cover off when the pointer goes down',
    person: 'clicks where the button is',
    arm() {
      const style = 'position:fixed;inset:0;background:#fff;pointer-events:none';
      document.body.insertAdjacentHTML('beforeend', `<div id="cover" style="${style}">Go</div>`);
      window.addEventListener('pointerdown', () => document.querySelector('#cover')?.remove(), true);
    },
  },
  {
    name: 'covers all of it but the spot under the pointer',
    person: 'clicks where the button is',
    arm(host) {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const hole = `path(evenodd, "M0 0H2000V2000H0Z M${x - 4} ${y - 4}h8v8h-8Z")`;
      const style = `position:fixed;inset:0;background:#fff;clip-path:${hole}`;
      document.body.insertAdjacentHTML('beforeend', `<div style='${style}'>Go</div>`);
    },
  },
  {
    name: 'shrinks it to a dot',
    person: 'clicks where the button is',
    arm(host) {
      document.body.style.fontSize = '1px';
      (host.parentElement as HTMLElement).style.cssText = 'transform: scale(.15); zoom: .9; font-size: 0';
    },
  },
  {
    name: 'turns it into a smear: mirrored and flattened',
    person: 'clicks where the button is',
    arm(host) {
      (host.parentElement as HTMLElement).style.transform = 'scale(-.9, .5)';
    },
  },
  {
    name: 'makes it transparent',
    person: 'clicks where the button is',
    arm(host) {
      document.body.style.opacity = '0.6';
      (host.parentElement as HTMLElement).style.opacity = '0.05';
    },
  },
  {
    name: 'washes it out with a filter',
    person: 'clicks where the button is',
    arm(host) {
      (host.parentElement as HTMLElement).style.filter = 'brightness(60)';
    },
  },
  {
    name: 'draws it through a filter of its own that leaves nothing',
    person: 'clicks where the button is',
    arm(host) {
      const none = '<feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 0 0"/>';
      document.body.insertAdjacentHTML(
        'beforeend',
        `<svg width="0" height="0"><filter id="none">${none}</filter></svg>`,
      );
      (host.parentElement as HTMLElement).style.filter = 'url(#none)';
    },
  },
  {
    name: 'masks it and blends it into the page',
    person: 'clicks where the button is',
    arm(host) {
      const row = host.parentElement as HTMLElement;
      row.style.cssText = 'mask-image: linear-gradient(transparent, transparent); mix-blend-mode: lighten';
    },
  },
  {
    name: 'cuts it out to the spot under the pointer',
    person: 'clicks where the button is',
    arm(host) {
      const row = host.parentElement as HTMLElement;
      const [outer, inner] = [row.getBoundingClientRect(), host.getBoundingClientRect()];
      const x = inner.left + inner.width / 2 - outer.left;
      row.style.clipPath = `circle(6px at ${x}px ${inner.top + inner.height / 2 - outer.top}px)`;
    },
  },
  {
    name: 'scrolls it into a hole of a few pixels',
    person: 'clicks the decoy',
    arm(host) {
      const hole = document.body.appendChild(document.createElement('div'));
      hole.style.cssText = 'position:fixed;left:294px;top:594px;width:12px;height:12px;overflow:hidden;z-index:9';
      hole.append(host);
      hole.scrollLeft = 40;
      hole.scrollTop = 8;
    },
  },
  {
    name: 'moves it under the pointer when the button of the mouse goes down',
    person: 'clicks the decoy',
    arm(host) {
      window.addEventListener(
        'pointerdown',
        ({ clientX, clientY }) => {
          const carrier = host.parentElement as HTMLElement;
          const { x, y, width, height } = host.getBoundingClientRect();
          carrier.style.cssText = `position: relative; z-index: 9; left: ${clientX - x - width / 2}px; top: ${clientY - y - height / 2}px`;
        },
        true,
      );
    },
  },
  {
    name: 'drags it along under the pointer, behind a sheet',
    person: 'clicks the decoy',
    arm(host) {
      const style = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:99';
      document.body.insertAdjacentHTML('beforeend', `<div style="${style}">Go</div>`);
      const carrier = host.parentElement as HTMLElement;
      carrier.style.cssText = 'position: fixed; z-index: 9; margin: 0';
      window.addEventListener('pointermove', ({ clientX, clientY }) => {
        const inside = host.getBoundingClientRect();
        const outside = carrier.getBoundingClientRect();
        carrier.style.left = `${clientX - (inside.left - outside.left) - inside.width / 2}px`;
        carrier.style.top = `${clientY - (inside.top - outside.top) - inside.height / 2}px`;
      });
    },
  },
  {
    name: 'replaced the prototypes before Winnow came, and covers it',
    person: 'clicks where the button is',
    before: () => {
      const roots: ShadowRoot[] = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, { ...options, mode: 'open' });
        roots.push(root);
        return root;
      };
      const plain = document.createElement('p');
      Object.defineProperties(globalThis, {
        roots: { value: roots },
        getComputedStyle: { value: () => plain.style },
        IntersectionObserver: { value: class {} },
      });
      Document.prototype.elementFromPoint = () => document.querySelector('.gh-header-meta > div + span');
      Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 500, 500);
      Element.prototype.checkVisibility = () => true;
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        return listen.call(this, type, listener, options);
      };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    },
    arm(host) {
      host.click();
      const roots: ShadowRoot[] = Reflect.get(globalThis, 'roots');
      for (const root of [...roots, host.shadowRoot]) root?.querySelector('button')?.click();
      const style = 'position:fixed;inset:0;background:#fff;pointer-events:none';
      document.body.insertAdjacentHTML('beforeend', `<div style="${style}">Go</div>`);
    },
  },
];
