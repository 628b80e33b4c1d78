import { FLOW_MS } from '../../lib/dialog/flow';
import { fields, fitting, sendAndReceive } from './kit/fields';
import { githubToken, innocentText, logWith } from './kit/secrets';
import { expect, test } from './kit/test';
import { IN_BOTH, IN_THE_WHOLE } from './kit/tried';
import { until } from './kit/until';

for (const field of fields) {
  test.describe(`pasting into a ${field.name}`, () => {
    test('Enter pastes the redacted text, with its lines and with undo', async ({
      tab,
      kit,
      site,
    }) => {
      const secret = githubToken();
      const redacted = fitting(field, logWith('$GITHUB_TOKEN'));
      await tab.open(field.url);
      await tab.click(field.selector);
      await kit.copy(fitting(field, logWith(secret)));
      await tab.paste();

      const warning = await tab.waitForDialog();
      expect(warning.role).toBe('alertdialog');
      expect(warning.modal).toBe(true);
      expect(warning.focused).toBe('Paste redacted');
      expect(`${warning.name} ${warning.text}`).toContain('GitHub');
      expect(JSON.stringify(warning)).not.toContain(secret);

      await tab.press('Enter');
      await tab.waitForNoDialog();
      await expect.poll(() => field.read(tab)).toBe(redacted);
      // Undone before it has been read back, which takes two frames, it counts as refused.
      await tab.settled();
      await tab.press('Control+Z');
      await expect.poll(() => field.read(tab)).toBe('');
      await tab.press('Control+Shift+Z');
      await expect.poll(() => field.read(tab)).toBe(redacted);

      expect(await sendAndReceive(field, tab, site.judge)).toBe(redacted);
      expect(site.judge.leaks(secret)).toEqual([]);
    });

    test('innocent text passes untouched', async ({ tab, kit, site }) => {
      const text = fitting(field, innocentText);
      await tab.open(field.url);
      await tab.click(field.selector);
      await kit.copy(text);
      await tab.paste();
      expect(await tab.dialogAfterSettling()).toBeNull();
      expect(await sendAndReceive(field, tab, site.judge)).toBe(text);
    });

    test('Escape inserts nothing and gives the caret back; held, "Paste original" sends it on', async ({
      tab,
      kit,
      site,
    }) => {
      const secret = fitting(field, logWith(githubToken()));
      await tab.open(field.url);
      await tab.click(field.selector);
      await tab.type('leftright');
      await tab.moveCaret('ArrowLeft', 'right'.length);
      await kit.copy(secret);
      await tab.paste();
      await tab.waitForDialog();
      await tab.press('Escape');
      await tab.waitForNoDialog();
      await expect.poll(() => field.read(tab)).toBe('leftright');
      await tab.type(' and ');
      await expect.poll(() => field.read(tab)).toBe('left and right');
      expect(site.judge.leaks(secret)).toEqual([]);

      await tab.press('Control+A');
      await tab.paste();
      await tab.waitForDialog();
      await tab.holdButton('Paste original');
      await expect.poll(() => field.read(tab)).toBe(secret);
      expect(await sendAndReceive(field, tab, site.judge)).toBe(secret);
      // Nothing asks again.
      expect(await tab.dialogAfterSettling()).toBeNull();
    });
  });
}

test('written is what the browser itself would have pasted', async ({ tab, kit }) => {
  // The letter that ends a line is all that a page has which reads `textContent`.
  const text = `${logWith(githubToken())}\n`;
  const redacted = `${logWith('$GITHUB_TOKEN')}\n`;
  const read = () => tab.evaluate(() => document.querySelector('#lines-text')?.textContent);
  const pasteRedacted = async (): Promise<void> => {
    await tab.paste();
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
  };
  await tab.open('https://github.com/acme/app/forms');
  await tab.click('#lines-text');
  await tab.type('leftright');
  await tab.moveCaret('ArrowLeft', 'right'.length);
  await kit.copy(text);
  await pasteRedacted();
  await expect.poll(read).toBe(`left${redacted}right`);
  // A driver undoes it before it has been read back, which takes two frames: then the field counts as one that refuses.
  await tab.settled();
  await tab.press('Control+Z');
  await expect.poll(read).toBe('leftright');

  // A field that is full has taken what it takes.
  await tab.click('#short-text');
  await pasteRedacted();
  await expect.poll(() => tab.value('#short-text')).toBe(redacted.slice(0, 200));
  await tab.press('Control+A');
  await pasteRedacted();
  await tab.settled();
  expect(await tab.note()).toBeNull();
});

test('in an element without an editor as well, where line ends are not drawn', async ({
  tab,
  kit,
}) => {
  const text = (token: string) => `one\n\n  two   <b>&amp;\nTOKEN=${token}`;
  await tab.open('https://github.com/acme/app/forms');
  const paste = async (what: string): Promise<string | undefined> => {
    await tab.evaluate(() => {
      document.body.innerHTML = '<div id="bare" contenteditable>left<br>right</div>';
    });
    await tab.click('#bare');
    await tab.press('Control+End');
    await kit.copy(what);
    await tab.paste();
    if (what.includes('$')) await tab.settled();
    else {
      await tab.waitForDialog();
      await tab.press('Enter');
      await tab.waitForNoDialog();
    }
    const markup = () => tab.evaluate(() => document.querySelector('#bare')?.innerHTML);
    await expect.poll(markup).toContain('$GITHUB_TOKEN');
    return markup();
  };
  const redacted = await paste(text(githubToken()));
  expect(redacted).toBe(await paste(text('$GITHUB_TOKEN')));
  expect(await tab.note()).toBeNull();
});

test('who types on before they see the dialog loses no word', async ({ tab, kit }) => {
  const text = (selector: string) =>
    tab.evaluate((path) => {
      const field = document.querySelector<HTMLElement>(path);
      return field instanceof HTMLTextAreaElement ? field.value : field?.innerText;
    }, selector);
  const page = 'https://github.com/acme/app/files';
  await tab.open(page);
  for (const selector of ['#note', '#rich']) {
    for (const [key, pasted] of [
      ['Enter', '$GITHUB_TOKEN'],
      ['Escape', ''],
    ] as const) {
      await kit.copy(` ${githubToken()}`);
      const typesOn = async (): Promise<boolean> => {
        await tab.click(selector);
        await tab.press('Control+A');
        await tab.press('Delete');
        await tab.type('use');
        const before = Date.now();
        await tab.paste();
        const between = Date.now();
        await tab.type(' pleasee');
        const after = Date.now();
        await tab.press('Backspace');
        if (after - before < FLOW_MS && Date.now() - between < FLOW_MS) return true;
        // The machine stood still meanwhile, and a space after a pause is an answer.
        await tab.open(page);
        return false;
      };
      await until('somebody types on without a pause', typesOn, 45_000);
      await tab.waitForDialog();
      // An Enter that comes too soon is no answer.
      await tab.pass(FLOW_MS);
      await tab.press(key);
      await tab.waitForNoDialog();
      await expect.poll(() => text(selector)).toBe(`use${pasted && ` ${pasted}`} please`);
    }
  }
});

test('what is typed after it is a step of undo of its own', async ({ tab, kit }) => {
  const read = (selector: string) =>
    tab.evaluate((path) => {
      const field = document.querySelector<HTMLElement>(path);
      return field instanceof HTMLTextAreaElement ? field.value : field?.textContent;
    }, selector);
  await tab.open('https://github.com/acme/app/files');
  for (const selector of ['#note', '#rich']) {
    const before = await read(selector);
    await tab.click(selector);
    await tab.press('Control+End');
    await kit.copy(`key=${githubToken()}`);
    await tab.paste();
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
    const pasted = `${before}key=$GITHUB_TOKEN`;
    await expect.poll(() => read(selector)).toBe(pasted);
    await tab.type(' and');
    await expect.poll(() => read(selector)).toBe(`${pasted} and`);
    await tab.press('Control+Z');
    await expect.poll(() => read(selector)).toBe(pasted);
    await tab.press('Control+Z');
    await expect.poll(() => read(selector)).toBe(before);
  }
});

test('the server gets the very bytes of an innocent form', async ({ tab, kit, site }) => {
  await tab.open('https://github.com/acme/app/issues/new');
  await tab.click('#issue-body');
  await kit.copy(innocentText);
  await tab.paste();
  await tab.click('#submit-issue');
  await expect.poll(() => site.judge.received('/acme/app/issues').length).toBe(1);
  const sent = new URLSearchParams({ title: '', body: innocentText.replaceAll('\n', '\r\n') });
  expect(site.judge.received('/acme/app/issues')[0]?.body.toString('latin1')).toBe(`${sent}`);
});

test('a click on "Paste original" is not enough', async ({ tab, kit }) => {
  await tab.open('https://github.com/acme/app/issues/new');
  await tab.click('#issue-body');
  await kit.copy(logWith(githubToken()));
  await tab.paste();
  await tab.waitForDialog();
  await tab.clickButton('Paste original');
  expect(await tab.dialogAfterSettling()).not.toBeNull();
  expect(await tab.value('#issue-body')).toBe('');
});

test('paste without formatting is guarded as well', async ({ tab, kit }) => {
  await tab.open('https://chatgpt.com/');
  await tab.click('#editor');
  await kit.copy(logWith(githubToken()), '<b>a log</b>');
  await tab.pastePlain();
  await tab.waitForDialog();
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.evaluate(() => window.readEditor?.())).toBe(logWith('$GITHUB_TOKEN'));
});

test('a field that asks for a secret gets it', async ({ tab, kit }) => {
  const secret = githubToken();
  await kit.copy(secret);
  await tab.open('https://github.com/acme/app/settings/secrets/new');
  await tab.click('#secret-value');
  await tab.paste();
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value('#secret-value')).toBe(secret);
  await tab.open('https://github.com/login');
  await tab.click('#password');
  await tab.paste();
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value('#password')).toBe(secret);
  // A field of text that a style makes show dots is as good as one.
  await tab.evaluate(() =>
    document
      .querySelector<HTMLElement>('#login')
      ?.style.setProperty('-webkit-text-security', 'disc'),
  );
  await tab.click('#login');
  await tab.paste();
  expect(await tab.dialogAfterSettling()).toBeNull();
  expect(await tab.value('#login')).toBe(secret);
});

for (const [what, field, markup, script, tried = IN_BOTH] of [
  [
    'field that closes when it is left',
    'textarea',
    '<p id="box"><textarea></textarea></p>',
    `box.addEventListener('focusout', () => box.replaceChildren('left'))`,
  ],
  [
    'popover that closes when a dialog opens',
    'textarea',
    '<p id="box" popover><textarea></textarea></p>',
    `box.ontoggle = () => { box.ontoggle = () => box.replaceChildren('left'); }; box.showPopover()`,
  ],
  [
    'popover in a shadow root, around a field in another one,',
    '#host >>> #inner >>> textarea',
    '<p id="host"></p>',
    `const root = host.attachShadow({ mode: 'open' });
     root.innerHTML = '<p id="box" popover><span id="inner"></span></p>';
     const [box] = root.children;
     box.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
     box.ontoggle = () => {
       box.ontoggle = box.onbeforetoggle = () => box.replaceChildren('left');
     };
     box.showPopover()`,
    IN_THE_WHOLE,
  ],
] as const) {
  test(`a ${what} is still there after the question`, tried, async ({ tab, kit, site }) => {
    site.serve('https://codeberg.org/closes', {
      headers: { 'content-type': 'text/html' },
      body: `<!doctype html><title>Closes</title>${markup}<script>setTimeout(() => { ${script} })</script>`,
    });
    await kit.copy(logWith(githubToken()));
    await tab.open('https://codeberg.org/closes');
    await tab.click(field);
    for (const [answer, value] of [
      ['Escape', ''],
      ['Enter', logWith('$GITHUB_TOKEN')],
    ] as const) {
      await tab.paste();
      await tab.waitForDialog();
      await tab.press(answer);
      await tab.waitForNoDialog();
      await expect.poll(() => tab.value(field)).toBe(value);
    }
    await tab.type('!');
    await expect.poll(() => tab.value(field)).toBe(`${logWith('$GITHUB_TOKEN')}!`);
  });
}

test('a long log comes into a text area at once, line for line, and not line by line', async ({
  tab,
  kit,
}) => {
  const lines = (token: string) =>
    `\n\t<b>&amp;</b>  two\n\n${'step done\n'.repeat(300)}TOKEN=${token}\n\n`;
  await kit.copy(lines(githubToken()));
  await tab.open('https://github.com/acme/app/issues/new');
  await tab.click('#issue-body');
  await tab.type('ab');
  await tab.press('ArrowLeft');
  await tab.evaluate(() => {
    const field = document.querySelector('#issue-body');
    field?.addEventListener('input', () => {
      const { dataset } = document.documentElement;
      dataset.inputs = `${Number(dataset.inputs ?? 0) + 1}`;
    });
  });
  await tab.paste();
  await tab.waitForDialog();
  await tab.press('Enter');
  await tab.waitForNoDialog();
  const written = `a${lines('$GITHUB_TOKEN')}b`;
  await expect.poll(() => tab.value('#issue-body')).toBe(written);
  // Each of them has the page, and the guard, look at all of it.
  expect(await tab.evaluate(() => document.documentElement.dataset.inputs)).toBe('1');
  await tab.type('!');
  expect(await tab.value('#issue-body')).toBe(written.replace(/b$/, '!b'));
  await tab.press('Control+Z');
  await tab.press('Control+Z');
  expect(await tab.value('#issue-body')).toBe('ab');
});

test('in a frame in design mode the text comes where the caret is, and is redacted where it stands', async ({
  tab,
  kit,
  site,
}) => {
  site.serve('https://codeberg.org/design', {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><title>Design</title>
      <form method="post" action="/reply">
        <iframe name="design" width="600" height="400"></iframe>
        <input type="hidden" name="message"><button id="reply">Post reply</button>
      </form>
      <script>
        const { document: inner } = document.querySelector('iframe').contentWindow;
        inner.body.innerHTML = '<p id="text">one two</p>';
        inner.designMode = 'on';
        document.forms[0].onsubmit = ({ target }) => {
          target.elements.message.value = inner.body.innerText;
        };
      </script>`,
  });
  const [pasted, typed] = [githubToken(), githubToken()];
  await kit.copy(`use ${pasted}`);
  await tab.open('https://codeberg.org/design');
  const frame = await tab.frame('design');
  await frame.click('#text');
  await frame.press('End');
  await frame.moveCaret('ArrowLeft', 3);
  await frame.paste();
  await frame.waitForDialog();
  await frame.press('Enter');
  await frame.waitForNoDialog();
  await expect.poll(() => frame.text('body')).toBe('one use $GITHUB_TOKENtwo');
  await frame.press('End');
  await frame.type(` and ${typed} too`);
  await tab.click('#reply');
  await tab.waitForDialog();
  await tab.press('Enter');
  await tab.waitForNoDialog();
  await expect.poll(() => site.judge.received('/reply').length).toBe(1);
  const sent = site.judge.received('/reply')[0]?.body.toString('latin1');
  expect(new URLSearchParams(sent).get('message')).toMatch(
    /^one use \$GITHUB_TOKENtwo and \$GITHUB_TOKEN\w* too$/,
  );
  expect([pasted, typed].flatMap((secret) => site.judge.leaks(secret))).toEqual([]);
});

test('in a frame with no room for a dialog, the page around it asks', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  await kit.copy(logWith(secret));
  await tab.open('https://github.com/frames');
  const frame = await tab.frame('small');
  for (const choice of ['Escape', 'Enter']) {
    await frame.click('#frame-text');
    await frame.paste();
    const warning = await tab.waitForDialog();
    expect(warning.description).toContain('pastebin.com');
    expect(await frame.dialog()).toBeNull();
    expect(await tab.domDump()).not.toContain(secret);
    await tab.press(choice);
    await tab.waitForNoDialog();
    const expected = choice === 'Enter' ? logWith('$GITHUB_TOKEN') : '';
    await expect.poll(() => frame.value('#frame-text')).toBe(expected);
  }
  expect(site.judge.leaks(secret)).toEqual([]);
});

test('the background may sleep while a small frame’s question is asked', async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open('https://github.com/frames');
  const frame = await tab.frame('small');
  await frame.click('#frame-text');
  await frame.paste();
  await tab.waitForDialog();
  await kit.stopBackground();
  await tab.holdButton('Paste original');
  await expect.poll(() => frame.value('#frame-text')).toBe(text);
});

test('in frames of every kind', async ({ tab, kit }) => {
  const text = logWith(githubToken());
  await kit.copy(text);
  await tab.open('https://github.com/frames');
  for (const name of ['cross', 'same', 'blank', 'srcdoc']) {
    const frame = await tab.frame(name);
    await frame.click('#frame-text');
    await frame.paste();
    await frame.waitForDialog();
    await frame.press('Enter');
    await frame.waitForNoDialog();
    await expect.poll(() => frame.value('#frame-text')).toBe(logWith('$GITHUB_TOKEN'));
  }
  // In a frame as low as this the text scrolls, and the choices do not.
  await tab.evaluate(() => {
    const { style } = document.querySelector('#srcdoc') as HTMLElement;
    [style.width, style.height] = ['600px', '200px'];
  });
  const low = await tab.frame('srcdoc');
  await low.press('Control+A');
  await low.paste();
  await low.waitForDialog();
  await low.holdButton('Paste original');
  await expect.poll(() => low.value('#frame-text')).toBe(text);
});

test('in a document of SVG, where the question and the note are seen', async ({
  tab,
  kit,
  site,
}) => {
  const secret = githubToken();
  site.serve('https://github.com/drawing.svg', {
    headers: { 'content-type': 'image/svg+xml' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
      <foreignObject width="700" height="500">
        <textarea xmlns="http://www.w3.org/1999/xhtml" id="plain" rows="9" cols="60"></textarea>
      </foreignObject>
    </svg>`,
  });
  await kit.copy(logWith(secret));
  await tab.open('https://github.com/drawing.svg');
  await tab.click('#plain');
  await tab.paste();
  await tab.waitForDialog();
  await tab.clickButton('Paste redacted');
  await tab.waitForNoDialog();
  await expect.poll(() => tab.value('#plain')).toBe(logWith('$GITHUB_TOKEN'));
  await tab.type(` and ${secret} `);
  await expect.poll(() => tab.note()).toContain('Secrets in this field: 1');
});

test('in a document of XML, which knows no commands of editing', async ({ tab, kit, site }) => {
  const html = 'xmlns="http://www.w3.org/1999/xhtml"';
  site.serve('https://github.com/record.xml', {
    headers: { 'content-type': 'application/xml' },
    body: `<record>
      <textarea ${html} id="plain"></textarea>
      <div ${html} id="rich" contenteditable="true" style="height: 50px"></div>
    </record>`,
  });
  await kit.copy(logWith(githubToken()));
  await tab.open('https://github.com/record.xml');
  const pasteInto = async (selector: string): Promise<void> => {
    await tab.click(selector);
    await tab.paste();
    await tab.waitForDialog();
    await tab.press('Enter');
    await tab.waitForNoDialog();
  };
  await pasteInto('#plain');
  await expect.poll(() => tab.value('#plain')).toBe(logWith('$GITHUB_TOKEN'));
  await pasteInto('#rich');
  await expect.poll(() => tab.note()).toContain('did not take the redacted text');
  expect(await tab.text('#rich')).toBe('');
  await tab.click('#plain');
  await tab.press('Control+A');
  await tab.paste();
  expect(await tab.dialogAfterSettling()).toBeNull();
  await expect.poll(() => tab.value('#plain')).toBe(logWith('$GITHUB_TOKEN'));
});
