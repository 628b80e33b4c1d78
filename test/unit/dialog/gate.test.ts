import { afterEach, describe, expect, it } from 'vitest';
import { releaseEvents, takeEvents } from '../../../lib/dialog/gate';
import { trusted } from '../doors/trusted';

/** What reached the page, as it is told by what it does with each. */
function sent(...events: readonly Event[]): string[] {
  const heard: string[] = [];
  const page = ({ type }: Event) => heard.push(type);
  for (const { type } of events) document.body.addEventListener(type, page);
  for (const event of events) document.body.dispatchEvent(event);
  for (const { type } of events) document.body.removeEventListener(type, page);
  return heard;
}
const event = (type: string): Event =>
  trusted(new Event(type, { bubbles: true, cancelable: true }));
const key = (type: string, repeat = false): Event =>
  trusted(new KeyboardEvent(type, { bubbles: true, cancelable: true, repeat }));

afterEach(() => releaseEvents(false));

describe('keys and presses', () => {
  it('go to whoever takes them, those of scripts excepted', () => {
    const taken: string[] = [];
    takeEvents(({ type }) => taken.push(type));
    sent(
      event('click'),
      key('keydown'),
      event('touchstart'),
      new Event('click', { bubbles: true }),
    );
    expect(taken).toEqual(['click', 'keydown', 'touchstart']);
    releaseEvents(false);
    expect(sent(event('click'))).toEqual(['click']);
    expect(taken).toHaveLength(3);
  });

  it.each<[string, Event[], string[]]>([
    ['what comes of the key that answered', [key('keydown', true), key('keypress')], []],
    ['the end of it, and nothing after', [key('keyup'), key('keyup')], ['keyup']],
    ['the click that ends a press', [event('mouseup'), event('click'), event('click')], ['click']],
    ['no other key', [key('keydown'), key('keypress')], ['keydown', 'keypress']],
    ['no other press', [event('pointerdown'), event('mouseup')], ['pointerdown', 'mouseup']],
    [
      'nothing that is written meanwhile',
      [event('beforeinput'), event('input')],
      ['beforeinput', 'input'],
    ],
  ])('as long as something is down, the page hears nothing of it: %s', (_, events, heard) => {
    takeEvents(() => undefined);
    releaseEvents(true);
    expect(sent(...events)).toEqual(heard);
  });

  it('do nothing by themselves while they are kept', () => {
    takeEvents(() => undefined);
    releaseEvents(true);
    const kept = key('keypress');
    sent(kept);
    expect(kept.defaultPrevented).toBe(true);
  });
});
