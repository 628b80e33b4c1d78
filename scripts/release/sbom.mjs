import { createHash } from 'node:crypto';

/**
 * A bill of materials of what is in the extension, in CycloneDX 1.6. It names no time and no random
 * number, so that the same packages make the same bill.
 * @param version of the extension. @param lists the packages in each build, as modules/third-party
 *   writes them.
 */
export function billOf(version, lists) {
  const all = new Map(lists.flat().map((one) => [one.name, one]));
  const components = [...all.keys()].sort().map((name) => componentOf(all.get(name)));
  if (all.has('unpdf')) components.push(pdfjs);
  const metadata = {
    component: {
      type: 'application',
      'bom-ref': 'keyslip',
      name: 'keyslip',
      version,
      licenses: [{ license: { id: 'MIT' } }],
    },
  };
  const dependencies = [
    { ref: 'keyslip', dependsOn: components.map((one) => one['bom-ref']) },
    ...components.map((one) => ({ ref: one['bom-ref'] })),
  ];
  const content = { version: 1, metadata, components, dependencies };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(content))}`;
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, ...content };
}

/** Its version stands nowhere in the package that holds it. */
const pdfjs = {
  type: 'library',
  'bom-ref': 'pdfjs-dist',
  name: 'pdfjs-dist',
  description: 'Bundled inside unpdf',
  licenses: [{ license: { id: 'Apache-2.0' } }],
};

function componentOf({ name, version, licence }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const licenses = [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }];
  return { type: 'library', 'bom-ref': purl, name, version, licenses, purl };
}

/** A UUID of version 8 (RFC 9562): what is in it is up to us, here a hash. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
