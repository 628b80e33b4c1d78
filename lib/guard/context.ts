/**
 * Stands in for WXT's ContentScriptContext (see the alias in wxt.config.ts), which announces every
 * start to the page by `postMessage`: a name tag any site could read, and a switch it could press.
 * The guard keeps an AbortController of its own, and goes on guarding after the extension was
 * updated under it: being orphaned must not open the doors.
 */
export class ContentScriptContext {}
