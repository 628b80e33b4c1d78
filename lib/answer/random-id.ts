/** Made up, and never again. Not by `randomUUID()`, which pages without TLS do not have. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
