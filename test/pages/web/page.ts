declare global {
  interface Window {
    /** For tests only: what the composer holds, as plain text. */
    readEditor?: () => string;
  }
}

/** The element of this id; a page that lacks it is broken, so this throws. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`This page has no #${id}`);
  return element;
}

/** Sends JSON the way single-page applications do. */
export function postJson(path: string, value: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
}

/** Adds one's own message to the end of a conversation. */
export function appendMessage(list: HTMLElement, text: string): HTMLElement {
  const item = document.createElement(list.tagName === 'OL' ? 'li' : 'div');
  item.className = 'own';
  const avatar = document.createElement('span');
  avatar.className = 'avatar hue-1';
  avatar.textContent = 'NH';
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const box = document.createElement('div');
  const name = document.createElement('b');
  name.textContent = 'Noor Haddad';
  box.append(name, paragraph);
  item.append(avatar, box);
  list.append(item);
  item.scrollIntoView();
  return paragraph;
}
