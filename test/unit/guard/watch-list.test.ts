import { beforeEach, describe, expect, it, vi } from 'vitest';
import { provideAnswerer } from '../../../lib/answer/slot';
import type { Finding } from '../../../lib/detect/types';
import type { Field } from '../../../lib/editors/field';
import { WatchList } from '../../../lib/guard/watch-list';
import { rng, sampleOf } from '../../samples';
import { untilLetGo } from '../garbage';
import { answerer } from './answerer';

const [secret = '', other = ''] = [4, 5].map((seed) => sampleOf('github-pat', rng(seed)).value);
const finding: Finding = {
  rule: 'github-pat',
  start: 0,
  end: secret.length,
  confidence: 'certain',
  class: 'secret',
  mode: 'unknown',
  proof: { kind: 'checksum' },
};

function setUp() {
  let armed = false;
  const list = new WatchList((empty) => {
    armed = !empty;
  });
  const fieldIn = (page: Document): Field => {
    const element = page.createElement('textarea');
    page.body.append(element);
    return { kind: 'plain', element };
  };
  const found = (text: string) => list.foundIn(text).map(({ value }) => value);
  return { list, isArmed: () => armed, fieldIn, field: fieldIn(document), found };
}

beforeEach(() => provideAnswerer(answerer));

describe('what is looked for', () => {
  it('is found as it is, as it is decoded, and as the script that answers knows it to be spelt', () => {
    const { list, field, found } = setUp();
    list.add(secret, finding, field);
    list.add(other, finding, field);
    expect(found(`a ${secret} b ${encodeURIComponent(other)}`)).toEqual([secret, other]);
    expect(found('neither')).toEqual([]);
    provideAnswerer({
      ...answerer,
      unfold: ([text]) => (text === 'packed' ? [encodeURIComponent(secret)] : []),
      carries: ([text], { value }) => text === 'spelt' && value === other,
    });
    expect(found('packed')).toEqual([secret]);
    expect(found('spelt')).toEqual([other]);
    expect(found('neither')).toEqual([]);
  });

  it('is nothing, where there is nothing on the list, whatever the text', () => {
    const unfold = vi.fn(() => []);
    provideAnswerer({ ...answerer, unfold });
    expect(setUp().found(secret)).toEqual([]);
    expect(unfold).not.toHaveBeenCalled();
  });

  it('lies in fields of the page, and not in those of a frame that is gone', () => {
    const { list, field, fieldIn } = setUp();
    for (const one of [field, fieldIn(document.implementation.createHTMLDocument())])
      list.add(secret, finding, one);
    expect(list.fields()).toEqual([field]);
  });

  it('keeps no field, nor what is around it, that the page has let go of', async () => {
    const { list, found } = setUp();
    const gone = ((): WeakRef<Element> => {
      const element = document.createElement('textarea');
      list.add(secret, finding, { kind: 'plain', element });
      return new WeakRef(element);
    })();
    await untilLetGo(gone);
    // The page may have taken it out to send it.
    expect(found(secret)).toEqual([secret]);
    expect(list.fields()).toEqual([]);
  });

  it('goes through no more fields than there are, though a page draws another one for each text', async () => {
    const { list, fieldIn } = setUp();
    const drawn = Array.from({ length: 3 }, () => {
      const field = fieldIn(document);
      list.add(secret, finding, field);
      field.element.remove();
      return new WeakRef(field.element);
    });
    await Promise.all(drawn.map(untilLetGo));
    const last = fieldIn(document);
    list.add(secret, finding, last);
    const looked = vi.spyOn(WeakRef.prototype, 'deref');
    expect(list.fields()).toEqual([last]);
    expect(looked).toHaveBeenCalledTimes(1);
    looked.mockRestore();
  });

  it('is no more, once its author deletes what had been there before and was written again', () => {
    const { list, field, isArmed } = setUp();
    list.add(secret, finding, field);
    list.remove(secret, field, false);
    expect(isArmed()).toBe(true);
    list.add(secret, finding, field);
    list.remove(secret, field);
    expect(isArmed()).toBe(false);
  });
});

describe('what is to be redacted', () => {
  it('is looked for, though nothing had put it on the list, if a field had it', () => {
    const { list, field, found, isArmed } = setUp();
    list.redact(other, finding, null, Date.now() + 10_000);
    expect([isArmed(), list.isStale(other)]).toEqual([false, true]);
    list.redact(secret, finding, field, Date.now() + 10_000);
    expect([isArmed(), list.isStale(secret)]).toEqual([true, true]);
    expect(list.in(field).map(({ value }) => value)).toEqual([secret]);
    list.remove(secret);
    expect(found(secret)).toEqual([secret]);
  });

  it('stays what the page may not have heard of, while the field still shows it', () => {
    const { list, field } = setUp();
    list.redact(secret, finding, field, Date.now() + 10_000);
    list.add(secret, finding, field);
    expect(list.isStale(secret)).toBe(true);
    list.remove(secret);
    list.add(secret, finding, field);
    expect(list.isStale(secret)).toBe(false);
  });
});

describe('what is on its way here', () => {
  const promise = () => {
    let done = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      done = resolve;
    });
    return { over, done };
  };

  it('has the page wait until all of it has come', async () => {
    const { list, isArmed } = setUp();
    const [first, second] = [promise(), promise()];
    list.expect(first.over);
    list.expect(second.over);
    second.done();
    await new Promise((resolve) => setTimeout(resolve));
    expect([isArmed(), !!list.expected]).toEqual([true, true]);
    first.done();
    await list.expected;
    expect([isArmed(), !!list.expected]).toEqual([false, false]);
  });

  it('is not over because what came first is', async () => {
    const { list, isArmed } = setUp();
    const [first, second] = [promise(), promise()];
    list.expect(first.over);
    const early = list.expected;
    list.expect(second.over);
    first.done();
    await early;
    expect([isArmed(), !!list.expected]).toEqual([true, true]);
    second.done();
    await list.expected;
    expect(isArmed()).toBe(false);
  });

  it('has the page wait, though the last one on the list is gone', () => {
    const { list, field, isArmed } = setUp();
    list.expect(promise().over);
    list.add(secret, finding, field);
    list.remove(secret);
    expect(isArmed()).toBe(true);
  });
});
