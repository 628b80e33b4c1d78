/** A package as `modules/third-party` lists it. */
interface Packed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** See `sbom.mjs`. */
export function billOf(
  version: string,
  lists: readonly (readonly Packed[])[],
): {
  readonly serialNumber: string;
  readonly components: readonly { readonly name: string; readonly purl?: string }[];
};
