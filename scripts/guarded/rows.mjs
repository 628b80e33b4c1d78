/**
 * What the table of the README says is guarded, and which tests show it: the name of a spec, and a
 * pattern for the titles in it if not all of them count.
 */
export const rows = [
  { what: 'Paste, with and without formatting', specs: { paste: /^(?!.*frame)/ } },
  { what: 'Paste into seventeen kinds of editors', specs: { editors: /./ } },
  { what: 'Frames: of other sites, without an address, too small', specs: { paste: /frame/ } },
  { what: 'Text dropped', specs: { drop: /^text/ } },
  {
    what: 'Files chosen, dropped, pasted, and what is in them',
    specs: { files: /./, packed: /./, drop: /^files/ },
  },
  { what: 'Screenshots, read before they are uploaded', specs: { pictures: /./ } },
  { what: 'Typed, then sent by button, Enter or form', specs: { submit: /./ } },
  { what: 'Sent by scripts, links and addresses', specs: { ways: /./ } },
  { what: 'What the page itself exposes', specs: { page: /./ } },
  { what: 'Scan of a page’s sources', specs: { source: /./, devtools: /./ } },
  { what: 'Sites added by permission', specs: { coverage: /./ } },
  { what: 'Selections, by menu and keys', specs: { menu: /./ } },
  { what: 'Faults: updates, full storage, 1,000 frames, 10 MB', specs: { faults: /./ } },
  { what: 'Hostile pages', specs: { hostile: /./, dialog: /./ } },
  { what: 'Nothing kept, nothing sent by the extension', specs: { secrecy: /./ } },
];

/** @returns the results that belong to a row. */
export function resultsOf({ specs }, results) {
  return results.filter(({ spec, title }) => Object.hasOwn(specs, spec) && specs[spec].test(title));
}
