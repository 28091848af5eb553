/** A page that wants what saves in a list's panel pressed by somebody who does not mean to. */
export interface ListAttack {
  name: string;
  /** Runs in the page before each press; `host` is the unnamed element in which button and panel live. */
  arm: (host: HTMLElement) => void;
  /** Whether a person presses, with a real pointer, what the page has altered. */
  isPressed: boolean;
}

export const LIST_ATTACKS: readonly ListAttack[] = [
  {
    name: 'presses what is in it itself',
    isPressed: false,
    arm(host) {
      const box = host.getBoundingClientRect();
      for (let below = 0; below < 600; below += 12) {
        for (const right of [20, 120, 240]) {
          const where = { clientX: box.x + right, clientY: box.y + below, bubbles: true, composed: true, detail: 1 };
          const target = document.elementFromPoint(where.clientX, where.clientY) === host ? host : null;
          for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, where));
          for (const type of ['mousedown', 'mouseup', 'click']) target?.dispatchEvent(new MouseEvent(type, where));
        }
      }
      for (const key of ['Tab', 'Enter', ' ']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        }
      }
      host.click();
    },
  },
  {
    name: 'lays a sheet over it that lets the pointer through',
    isPressed: true,
    arm() {
      document.querySelector('#cover')?.remove();
      const style = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
      document.body.insertAdjacentHTML('beforeend', `<div id="cover" popover="manual" style="${style}">Go</div>`);
      document.querySelector<HTMLElement>('#cover')?.showPopover();
    },
  },
  {
    name: 'takes such a sheet off when the pointer goes down',
    isPressed: true,
    arm() {
      document.querySelector('#cover')?.remove();
      const style = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
      document.body.insertAdjacentHTML('beforeend', `<div id="cover" popover="manual" style="${style}">Go</div>`);
      document.querySelector<HTMLElement>('#cover')?.showPopover();
      window.addEventListener('pointerdown', () => document.querySelector('#cover')?.remove(), true);
    },
  },
  {
    name: 'fades what it hangs on',
    isPressed: true,
    arm(host) {
      (host.parentElement as HTMLElement).style.opacity = '0.05';
    },
  },
];
