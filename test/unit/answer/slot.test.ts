import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Answerer,
  answerer,
  answererNow,
  deskNow,
  type FrameDesk,
  provideAnswerer,
  provideDesk,
  SLOT,
} from '../../../lib/answer/slot';

const world = globalThis as { [key: symbol]: { lend?: (body: () => void) => void } | undefined };
const KEY = Symbol.for(SLOT);
const made = {} as Answerer;
const body = vi.fn(() => provideAnswerer(made));
/** As the build has it. */
const arrive = (script = body): void => {
  const lend = world[KEY]?.lend;
  if (lend) lend(script);
  else script();
};

beforeEach(() => {
  delete world[KEY];
  body.mockClear();
});

describe('the script that answers', () => {
  it('is run at once where there is no guard', () => {
    arrive();
    expect(body).toHaveBeenCalledOnce();
  });

  describe('beside a guard', () => {
    beforeEach(() => provideDesk({} as FrameDesk));

    it('is run when somebody needs it, once, and before it is asked for', async () => {
      arrive();
      expect(deskNow()).toBeDefined();
      expect(body).not.toHaveBeenCalled();
      expect(answererNow()).toBe(made);
      expect(await answerer()).toBe(made);
      expect(body).toHaveBeenCalledOnce();
    });

    it('is run at once if somebody waits for it already', async () => {
      const waiting = answerer();
      arrive();
      expect(body).toHaveBeenCalledOnce();
      expect(await waiting).toBe(made);
    });

    it('is run at once if it was sent for, or takes the place of another', () => {
      arrive();
      arrive();
      expect(body).toHaveBeenCalledOnce();
      arrive();
      expect(body).toHaveBeenCalledTimes(2);
      answererNow();
      expect(body).toHaveBeenCalledTimes(2);
    });

    it('breaks nothing if it fails', () => {
      arrive(
        vi.fn(() => {
          throw new Error('broken');
        }),
      );
      expect(answererNow()).toBeUndefined();
    });
  });
});
