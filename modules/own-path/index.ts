import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** The path of an entrypoint, as WXT writes it into a pattern. */
const WRITTEN = /^\^(.*)\$$/s;

/**
 * WXT knows the entrypoints whose settings it reads by a pattern that it makes of their paths as they are. In a folder
 * such as `keyslip (1)` that fits none of them, and the scripts would run where they are built.
 */
export const ownPath: Plugin = {
  name: 'keyslip:own-path',
  configResolved({ plugins }) {
    for (const { name, transform } of plugins) {
      if (name !== 'wxt:remove-entrypoint-main-function' || typeof transform !== 'object') continue;
      const { filter } = transform;
      const id = filter?.id;
      const [, path] = (id instanceof RegExp && WRITTEN.exec(id.source)) || [];
      if (!filter || !path) continue;
      // As it was written, but for the slashes, which a pattern that is read back has escaped.
      const plain = path.replaceAll('\\/', '/');
      filter.id = new RegExp(`^${plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
    }
  },
};

export default defineWxtModule((wxt) => addViteConfig(wxt, () => ({ plugins: [ownPath] })));
