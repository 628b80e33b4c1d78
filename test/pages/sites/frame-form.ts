/** The form inside of a frame, also used for frames that are written by script. */
export function embeddedForm(action: string): string {
  return `<form action="${action}" method="post"><textarea id="frame-text" name="text" rows="4" aria-label="Comment"></textarea><button id="frame-send">Send</button></form>`;
}
