// What is wrong with the layout of a screen whatever fonts the machine has: a page that scrolls sideways, parts outside
// the window, text cut without an ellipsis, controls under other things. Runs inside the page, so it is one function.
import type { Page } from 'playwright-core';

/** One line a fault, in words; none on a sound screen. */
export function screenFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { innerWidth: width, innerHeight: height } = window;
    const words = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const place = element.closest('[data-testid]')?.getAttribute('data-testid') ?? '';
      return `${element.tagName.toLowerCase()} “${text.trim().slice(0, 40)}” in ${place}`;
    };
    const parents = (element: Element): Element[] => {
      const up: Element[] = [];
      for (let at = element.parentElement; at !== null; at = at.parentElement) up.push(at);
      return up;
    };
    const clips = (element: Element, axis: 'overflowX' | 'overflowY') =>
      getComputedStyle(element)[axis] !== 'visible';
    /** The part of a box that no scrolling parent hides. */
    const visible = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const box = { left, top, right, bottom };
      for (const parent of parents(element)) {
        const around = parent.getBoundingClientRect();
        if (clips(parent, 'overflowX')) {
          box.left = Math.max(box.left, around.left);
          box.right = Math.min(box.right, around.right);
        }
        if (clips(parent, 'overflowY')) {
          box.top = Math.max(box.top, around.top);
          box.bottom = Math.min(box.bottom, around.bottom);
        }
      }
      return box;
    };
    const drawn = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !parents(element).some(({ className }) => className === 'visually-hidden');

    /** What lies over the page on purpose: dialogs, the review, the console of narrow screens, menus, notices. */
    const layerOf = (element: Element) =>
      element.closest(
        '[data-over], search, [role="dialog"], [role="menu"], [role="listbox"], [role="log"], [aria-live], [data-testid="review"], [data-testid="console"], [data-testid="context-menu"], [data-testid="sheet"]',
      );

    const root = document.documentElement;
    if (root.scrollWidth > width) faults.push(`the page is ${root.scrollWidth - width} px too wide`);
    if (root.scrollHeight > height) faults.push(`the page is ${root.scrollHeight - height} px too high`);

    for (const element of document.querySelectorAll('body, body *')) {
      if (element.scrollTop > 0 && getComputedStyle(element).overflowY === 'hidden')
        faults.push(`${element.className} is moved by ${element.scrollTop} px and nobody can move it back`);
    }

    const regions =
      'header, footer, nav, aside, dialog, section, form, [role="dialog"], [role="listbox"], [role="menu"]';
    for (const region of document.querySelectorAll(regions)) {
      if (!drawn(region)) continue;
      const box = visible(region);
      const outside = Math.max(-box.left, -box.top, box.right - width, box.bottom - height);
      if (outside > 1 && box.right > box.left && box.bottom > box.top)
        faults.push(`${words(region)} is ${Math.round(outside)} px outside the window`);
    }

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
      );
      if (!own || !drawn(element) || element.closest('.cm-editor, .visually-hidden, option') !== null)
        continue;
      const style = getComputedStyle(element);
      const cut = element.scrollWidth - element.clientWidth;
      const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (cut > 1 && hides && style.textOverflow !== 'ellipsis')
        faults.push(`${words(element)} is cut by ${cut} px`);
    }

    const modal = [...document.querySelectorAll('[aria-modal="true"], [data-testid="context-menu"]')]
      .filter(drawn)
      .at(-1);
    for (const control of (modal ?? document).querySelectorAll('button, a[href], input, select, textarea')) {
      if (!drawn(control) || control.closest('[inert], .cm-editor') !== null) continue;
      const box = visible(control);
      const [wide, high] = [box.right - box.left, box.bottom - box.top];
      if (wide < 8 || high < 8) continue;
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      if (x < 0 || y < 0 || x > width || y > height) {
        faults.push(`${words(control)} is outside the window`);
        continue;
      }
      const top = document.elementFromPoint(x, y);
      if (top === null || top.contains(control) || control.contains(top)) continue;
      if (top.closest('label')?.contains(control) || layerOf(top) !== layerOf(control)) continue;
      // Scrolled behind a bar that stays in sight.
      if ([top, ...parents(top)].some((one) => getComputedStyle(one).position === 'sticky')) continue;
      faults.push(`${words(control)} lies under ${words(top)}`);
    }
    return [...new Set(faults)];
  });
}
