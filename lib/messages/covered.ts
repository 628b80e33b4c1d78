/** From the background to a popup that is open: scripts were started in pages that are open. */
export const COVERED = 'covered';
