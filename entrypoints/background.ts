import { defineBackground } from 'wxt/utils/define-background';

/**
 * No decision depends on the background: a guard whose background sleeps or fails guards as before.
 */
export default defineBackground(() => {});
