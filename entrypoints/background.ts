import { defineBackground } from 'wxt/utils/define-background';
import { carryRelayed } from '../lib/messages/relay-carry';

/**
 * No decision depends on the background: a guard whose background sleeps or fails guards as before.
 */
export default defineBackground(() => {
  carryRelayed();
});
