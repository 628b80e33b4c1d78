import type { Check } from '../rule';

const AROUND = 700;
/** What a browser or app loads a map by, up to its key; the services that servers ask are not among it. */
const MAP =
  /google(?:apis)?\.com\/maps\/(?:api\/(?:js|staticmap|streetview)|embed\/v1\/\w+)\?[^\s"'<>]*key=$/;
/** A name that says it: of Firebase's key, or of a key for maps that a bundler puts into the page. */
const NAMED =
  /(?:firebase_?(?:web_?)?api_?key|(?:public|vite|react_app|vue_app|gatsby)_\w{0,30}maps?_\w{0,20}key)["']?\s*[:=]\s*["'\x60]?$/i;
/** The files by which Firebase is set up in apps for Android and for Apple's. */
const IN_APPS = /"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$/;
/** What else is in the configuration of a page that uses Firebase, around its key. */
const WITH_KEY = /messagingSenderId|measurementId|\.firebaseapp\.com/;
const WEB_KEY = /\bapiKey["']?\s*[:=]\s*["'\x60]$/;

/**
 * Of these places Google says that the key in them is for everybody to see, to be restricted and not to be hidden;
 * anywhere else it does not show whether it opens paid services as well.
 * Sources: firebase.google.com/docs/projects/api-keys, developers.google.com/maps/api-security-best-practices
 */
export const browserKey: Check = (_, { text, start, end }) => {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const isShown =
    MAP.test(before) ||
    NAMED.test(before) ||
    IN_APPS.test(before) ||
    (WEB_KEY.test(before) && WITH_KEY.test(before + text.slice(end, end + AROUND)));
  return isShown ? { class: 'publishable' } : {};
};
