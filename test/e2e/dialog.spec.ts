import { FLOW_MS } from '../../lib/dialog/flow';
import { HOLD_MS } from '../../lib/dialog/hold';
import { SETTLE_MS } from '../../lib/dialog/trust';
import { githubToken, logWith } from './kit/secrets';
import type { Tab } from './kit/tab';
import { expect, test } from './kit/test';
import { IN_BOTH, IN_CHROMIUM, IN_THE_WHOLE, type Tried } from './kit/tried';
import { until } from './kit/until';

const issue = 'https://github.com/acme/app/issues/new';
const body = '#issue-body';

/**
 * Opens the dialog by a paste into the long field, and waits until it listens.
 * @param first what the page does before.
 */
async function ask(tab: Tab, copy: (text: string) => Promise<void>, first = '') {
  await tab.open(issue);
  await tab.runScript(first);
  await copy(logWith(githubToken()));
  await tab.click(body);
  await tab.paste();
  return tab.waitForDialog();
}

test('is an alert dialog that says what was found, how it is known and where it would go', async ({
  tab,
  kit,
}) => {
  const secret = githubToken();
  await tab.open(issue);
  await kit.copy(logWith(secret));
  await tab.click(body);
  await tab.paste();
  const warning = await tab.waitForDialog();
  expect(warning.role).toBe('alertdialog');
  expect(warning.modal).toBe(true);
  expect(warning.name).toContain('Keyslip stopped this paste');
  expect(warning.name).toContain('GitHub personal access token');
  expect(warning.description).toContain('Checksum valid');
  expect(warning.description).toContain('github.com');
  expect(warning.description).toContain(secret.slice(-4));
  expect(warning.text).toContain('$GITHUB_TOKEN');
  expect(warning.buttons.map(({ name }) => name)).toEqual([
    expect.stringContaining('Revoke at GitHub'),
    'Paste redacted',
    'Paste original',
    'Always allow here…',
    'Cancel',
  ]);
});

test('who types on under it answers nothing; after a pause Enter does', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  // What is typed without a pause goes behind the answer, which another test shows.
  await tab.pass(FLOW_MS);
  // Nobody has paused before the key that ends the line, however slow the machine: that comes in the same breath.
  await tab.type('x does not work any more\n');
  expect((await tab.dialog())?.focused).toBe('Paste redacted');
  // A paste meant for the field is no second question either.
  await tab.paste();
  expect((await tab.dialog())?.focused).toBe('Paste redacted');
  await expect
    .poll(async () => {
      await tab.press('Enter');
      return (await tab.dialog()) === null;
    })
    .toBe(true);
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  expect(await tab.dialogAfterSettling()).toBeNull();
});

test('a page that counts which keys are down is told of those that come up under a question', async ({
  tab,
  kit,
}) => {
  await tab.open(issue);
  await tab.evaluate(() => {
    const down = new Set<string>();
    addEventListener('keydown', (event) => {
      if (down.has('Control') && event.key !== 'v') event.preventDefault();
      down.add(event.key);
    });
    addEventListener('keyup', ({ key }) => down.delete(key));
  });
  await kit.copy(githubToken());
  await tab.click(body);
  await tab.paste();
  await tab.waitForDialog();
  await tab.pass(FLOW_MS);
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value(body)).toBe('$GITHUB_TOKEN');
  await tab.type(' is all');
  await expect.poll(() => tab.value(body)).toBe('$GITHUB_TOKEN is all');
});

test('Tab goes round inside, in both directions', async ({ tab, kit }) => {
  const { buttons, focused } = await ask(tab, (text) => kit.copy(text));
  const names = buttons.map(({ name }) => name);
  const start = names.indexOf(focused);
  const round = async (key: string): Promise<string[]> => {
    const visited: string[] = [];
    for (const _ of names) {
      await tab.press(key);
      visited.push((await tab.dialog())?.focused ?? '');
    }
    return visited;
  };
  const onwards = [...names.slice(start + 1), ...names.slice(0, start + 1)];
  expect(await round('Tab')).toEqual(onwards);
  const back = [...onwards.slice(0, -1).reverse(), focused];
  expect(await round('Shift+Tab')).toEqual(back);
});

test('a press beside the controls leaves the keys to them', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  await tab.clickAt(5, 5);
  await tab.settled();
  expect((await tab.dialog())?.focused).toBe('Paste redacted');
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
});

test('Escape leads back from the exception form, then cancels, and the caret is where it was', async ({
  tab,
  kit,
}) => {
  await tab.open(issue);
  await tab.click(body);
  await tab.type('leftright');
  for (const _ of 'right') await tab.press('ArrowLeft');
  await kit.copy(githubToken());
  await tab.paste();
  await tab.waitForDialog();
  await tab.clickButton('Always allow here…');
  await tab.button('Allow and paste');
  await tab.press('Escape');
  await tab.button('Paste redacted');
  await tab.press('Escape');
  await tab.waitForNoDialog();
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('issue-body');
  await tab.type('|');
  expect(await tab.value(body)).toBe('left|right');
  // That it was cancelled is on record; nothing is let through from now on.
  const kept = Object.keys((await kit.storage()).local);
  expect(kept.filter((key) => !key.startsWith('history:'))).toEqual(['fingerprintKey']);
});

test('nothing that a script of the page makes up answers it', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  const at = await tab.button('Paste original');
  await tab.evaluate(({ x, y }) => {
    const targets = [window, document, document.documentElement, document.activeElement];
    for (const target of [...targets, document.elementFromPoint(x, y), document.body]) {
      const options = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
      for (const type of ['pointerdown', 'pointerup']) {
        target?.dispatchEvent(new PointerEvent(type, { ...options, isPrimary: true }));
      }
      for (const type of ['mousedown', 'mouseup', 'click']) {
        target?.dispatchEvent(new MouseEvent(type, options));
      }
      for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          target?.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
        }
      }
    }
    for (const node of document.querySelectorAll<HTMLElement>('html > *')) node.click?.();
    for (const type of ['cancel', 'close', 'blur', 'toggle']) {
      document.activeElement?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  }, at);
  expect(await tab.dialogAfterSettling()).not.toBeNull();
  expect(await tab.value(body)).toBe('');
  // It still listens to its user.
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
});

/** Ways in which a page can lay something of its own over the dialog. */
const covers: ReadonlyArray<readonly [name: string, cover: () => void]> = [
  [
    'a popover',
    () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.setAttribute('style', 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01');
      document.documentElement.append(cover);
      cover.showPopover();
    },
  ],
  [
    'a popover that lets clicks through',
    () => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.setAttribute(
        'style',
        'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none',
      );
      document.documentElement.append(cover);
      cover.showPopover();
    },
  ],
  [
    'a modal dialog',
    () => {
      const cover = document.createElement('dialog');
      cover.id = 'cover';
      cover.setAttribute('style', 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01');
      document.documentElement.append(cover);
      cover.showModal();
    },
  ],
];

/**
 * The page covers the question as the pointer comes, since a browser makes up moves of one that rests; a click then, and
 * what else is pressed, answer nothing. On a machine that stood still meanwhile the question lay above again for long
 * enough to be answered: then it is tried again.
 * @param first what the page does before, and `cover` to cover it.
 */
async function coveredAsItComes(
  tab: Tab,
  copy: (text: string) => Promise<void>,
  first: string,
  cover: string,
  keys: readonly string[] = [],
): Promise<void> {
  const comesAtOnce = async (): Promise<boolean> => {
    await ask(tab, copy, first);
    const { x, y } = await tab.button('Paste redacted');
    await tab.runScript(`addEventListener('pointermove', function come({ clientX, clientY }) {
      if (Math.hypot(clientX - ${x}, clientY - ${y}) > 2) return;
      removeEventListener('pointermove', come);
      ${cover};
    })`);
    const before = Date.now();
    await tab.clickAt(x, y);
    for (const key of keys) await tab.press(key);
    const took = Date.now() - before;
    const isAnswered = (await tab.dialogAfterSettling()) === null;
    if (isAnswered && took >= SETTLE_MS) return false;
    expect(isAnswered).toBe(false);
    return true;
  };
  await until('a click comes as soon as it is covered', comesAtOnce, 45_000);
}

/** Where a popover is of which nobody outside hears: all that lies outside of a modal dialog lets clicks through. */
const unheard: ReadonlyArray<readonly [name: string, parent: string, tried: Tried]> = [
  ['a popover whose event the page stops', 'document.documentElement', IN_BOTH],
  ['a popover in a shadow root', `host.attachShadow({ mode: 'open' })`, IN_THE_WHOLE],
  ['a popover in a closed shadow root', `host.attachShadow({ mode: 'closed' })`, IN_BOTH],
];

/** Before the question, so that the page hears first. It lies above with `cover()`. */
const prepare = (parent: string): string => `
  addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
  const host = document.createElement('div');
  document.body.append(host);
  const picture = document.createElement('div');
  picture.popover = 'manual';
  picture.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
  (${parent}).append(picture);
  window.cover = () => picture.showPopover();
  window.uncover = () => picture.hidePopover();`;

for (const [name, parent, tried] of unheard) {
  test(
    `${name}: a click as it comes decides nothing, nor does Enter`,
    tried,
    async ({ tab, kit }) => {
      await coveredAsItComes(tab, (text) => kit.copy(text), prepare(parent), 'cover()', ['Enter']);
      expect(await tab.value(body)).toBe('');
    },
  );

  test(`${name}: what is held under it lets nothing through`, tried, async ({ tab, kit }) => {
    await ask(tab, (text) => kit.copy(text), prepare(parent));
    const at = await tab.button('Paste original');
    await tab.holdAt(at.x, at.y, async () => {
      await tab.runScript('cover()');
      await tab.pass(HOLD_MS + SETTLE_MS);
    });
    expect(await tab.dialogAfterSettling()).not.toBeNull();
    expect(await tab.value(body)).toBe('');
    // The question lies above it again, and is answered.
    await tab.waitForDialog();
    await tab.clickButton('Paste redacted');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  });
}

test('what lay beneath it and is put back above in one go is told of by Chromium alone', async ({
  tab,
  kit,
}) => {
  const first = `${prepare(`host.attachShadow({ mode: 'closed' })`)}; cover()`;
  await ask(tab, (text) => kit.copy(text), first);
  const at = await tab.button('Paste original');
  await tab.holdAt(at.x, at.y, async () => {
    await tab.runScript('uncover(); cover()');
    await tab.pass(HOLD_MS + SETTLE_MS);
  });
  // What remains in Firefox the threat model says.
  const isAnswered = (await tab.dialogAfterSettling()) === null;
  expect(isAnswered).toBe(kit.browser === 'firefox');
});

test('a page that raises itself again and again gets a cancel', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text), prepare(`host.attachShadow({ mode: 'closed' })`));
  await tab.runScript(`(function blink() {
    uncover();
    setTimeout(() => { cover(); setTimeout(blink, 200); }, 200);
  })()`);
  await tab.waitForNoDialog();
  expect(await tab.value(body)).toBe('');
});

for (const [name, cover] of covers) {
  test(`a click under ${name} of the page decides nothing`, async ({ tab, kit }) => {
    await coveredAsItComes(tab, (text) => kit.copy(text), '', `(${cover})()`);
    expect(await tab.value(body)).toBe('');
    // Raised above it and in view for long enough, the dialog can be answered again: it is still there.
    await tab.waitForDialog();
    const { x, y } = await tab.button('Paste redacted');
    const over = await tab.evaluate(
      (left, top) => document.elementFromPoint(left, top)?.id ?? '',
      x,
      y,
    );
    expect(over).not.toBe('cover');
    // A modal dialog of the page would keep the field from taking anything.
    await tab.evaluate(() => document.querySelector('#cover')?.remove());
    await tab.clickButton('Paste redacted');
    await tab.waitForNoDialog();
    await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  });
}

test('an element that fills the screen meanwhile does not hide it', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  // After a key of its user's it may.
  await tab.evaluate(async (path) => {
    const full = document.querySelector(path)?.parentElement;
    full?.setAttribute('style', 'background:#fff');
    await full?.requestFullscreen();
  }, body);
  await expect
    .poll(async () => {
      const at = (await tab.dialog())?.buttons.find(({ name }) =>
        name.startsWith('Paste redacted'),
      );
      return (
        at &&
        tab.evaluate(
          (x, y) => document.elementsFromPoint(x, y)[0]?.parentElement?.tagName,
          at.x,
          at.y,
        )
      );
    })
    .toBe('HTML');
  await tab.waitForDialog();
  await tab.clickButton('Paste redacted');
  await tab.waitForNoDialog();
  await tab.evaluate(() => document.exitFullscreen());
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
});

test('an element of the page over everything else stays beneath it', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.setAttribute('style', 'position:fixed;inset:0;z-index:2147483647');
    cover.addEventListener('pointerdown', () => cover.append('pressed'), true);
    document.documentElement.append(cover);
    cover.id = 'cover';
  });
  await tab.clickButton('Paste redacted');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
  expect(await tab.text('#cover')).toBe('');
});

test('a field that cannot take the text any more: the user is told, and has it', async ({
  tab,
  kit,
}) => {
  await ask(tab, (text) => kit.copy(text));
  await tab.evaluate(() => {
    const cover = document.createElement('dialog');
    // It gets the focus, and a command of the browser's would write in it.
    cover.append(document.createElement('input'));
    document.documentElement.append(cover);
    cover.showModal();
  });
  // The question has been raised above it by then.
  await tab.settled();
  await tab.waitForDialog();
  await tab.clickButton('Paste redacted');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.note()).toContain('did not take the redacted text');
  expect(await tab.value(body)).toBe('');
  expect(await tab.value('dialog input')).toBe('');
});

test('a page that throws it out again and again gets a cancel', async ({ tab, kit, site }) => {
  await ask(tab, (text) => kit.copy(text));
  await tab.evaluate(() => {
    const known = new Set(['HEAD', 'BODY']);
    const sweep = () => {
      for (const node of [...document.documentElement.children]) {
        if (!known.has(node.tagName)) node.remove();
      }
    };
    new MutationObserver(sweep).observe(document.documentElement, { childList: true });
    sweep();
  });
  await tab.waitForNoDialog();
  await tab.settled();
  expect(await tab.value(body)).toBe('');
  // The page works on, and innocent text goes in.
  await kit.copy('an innocent line');
  await tab.click(body);
  await tab.paste();
  await expect.poll(() => tab.value(body)).toBe('an innocent line');
  expect(site.judge.received('/acme/app/issues')).toEqual([]);
});

test('thrown out once it comes back, and still waits for an answer', async ({ tab, kit }) => {
  await ask(tab, (text) => kit.copy(text));
  await tab.evaluate(() => {
    for (const node of [...document.documentElement.children]) {
      if (!['HEAD', 'BODY'].includes(node.tagName)) node.remove();
    }
  });
  await tab.waitForDialog();
  expect(await tab.value(body)).toBe('');
  await tab.press('Enter');
  await expect.poll(() => tab.value(body)).toBe(logWith('$GITHUB_TOKEN'));
});

test('a long list: keys scroll it, and what is read out first is short', async ({ tab, kit }) => {
  await tab.open(issue);
  await kit.copy(Array.from({ length: 12 }, () => githubToken()).join('\n'));
  await tab.click(body);
  await tab.paste();
  const { name, description, text } = await tab.waitForDialog();
  expect(name).toContain('12 secrets');
  expect(description).toContain('github.com');
  expect(description).not.toContain('ghp_');
  // Where it goes is to be seen without scrolling.
  expect(text.indexOf('github.com')).toBeLessThan(text.indexOf('ghp_'));
  const top = () => tab.inDialog((root) => root.querySelector('.body')?.scrollTop);
  expect(await top()).toBe(0);
  await tab.press('PageDown');
  await expect.poll(top).toBeGreaterThan(100);
  await tab.press('PageUp');
  await expect.poll(top).toBe(0);
  await tab.press('ArrowDown');
  await expect.poll(top).toBeGreaterThan(20);
  expect((await tab.dialog())?.focused).toBe('Paste redacted');
});

for (const [look, media, width, tried] of [
  ['light', { colorScheme: 'light' }, 1200, IN_BOTH],
  ['dark', { colorScheme: 'dark' }, 1200, IN_CHROMIUM],
  ['narrow', { colorScheme: 'light' }, 320, IN_BOTH],
  ['narrow-dark', { colorScheme: 'dark', reducedMotion: true }, 320, IN_CHROMIUM],
] as const) {
  test(`fits its window: ${look}`, tried, async ({ tab, kit }) => {
    await kit.setMedia(media);
    await tab.setViewport(width, 640);
    try {
      await ask(tab, (text) => kit.copy(text));
      const fit = await tab.inDialog((root) => {
        const dialog = root.querySelector('dialog');
        const box = dialog?.getBoundingClientRect();
        const inside = [...root.querySelectorAll<HTMLElement>('button')].map((button) => {
          const own = button.getBoundingClientRect();
          return {
            name: button.innerText,
            whole: button.scrollWidth <= button.clientWidth + 1,
            seen:
              own.left >= 0 &&
              own.right <= innerWidth &&
              own.bottom <= innerHeight &&
              own.height >= 24,
          };
        });
        return {
          // The window without its scroll bars, and a margin of the same width on both sides.
          width: box && box.left >= 7 && box.right <= document.documentElement.clientWidth - 7,
          height: box && box.top >= 0 && box.bottom <= innerHeight,
          fromTop: [...root.querySelectorAll('.body')].every((part) => part.scrollTop === 0),
          sideways: [...root.querySelectorAll('.body, .foot')].some(
            (part) => part.scrollWidth > part.clientWidth,
          ),
          bad: inside.filter(({ whole, seen }) => !whole || !seen).map(({ name }) => name),
          paper: dialog && getComputedStyle(dialog).backgroundColor,
        };
      });
      expect(fit).toMatchObject({
        width: true,
        height: true,
        sideways: false,
        fromTop: true,
        bad: [],
      });
      // Where Enter goes is to be seen, also after a click and Ctrl+V.
      const ring = await tab.inDialog(
        ({ activeElement }) => activeElement && getComputedStyle(activeElement).outlineStyle,
      );
      expect(ring).toBe('solid');
      const [red = 0] = (fit?.paper ?? '').match(/\d+/g)?.map(Number) ?? [];
      expect(red < 128).toBe(media.colorScheme === 'dark');
      await tab.screenshot(`test-results/shots/dialog-${look}-${kit.browser}.png`);
      await tab.press('Escape');
      await tab.waitForNoDialog();
    } finally {
      await kit.setMedia({});
    }
  });
}
