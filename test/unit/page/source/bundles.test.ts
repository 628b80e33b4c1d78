// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PageScan } from '../../../../lib/page/source/page-scan';

const packages = join(import.meta.dirname, '../../../../node_modules');
/** Builds of well-known libraries, minified and not: megabytes of code in which nobody left a key. */
const bundles = [
  'three/build/three.core.js',
  'three/build/three.webgpu.js',
  'three/build/three.module.js',
  'plotly.js-dist-min/plotly.min.js',
  'echarts/dist/echarts.js',
  'echarts/dist/echarts.min.js',
  'tinymce/tinymce.js',
  'ckeditor5/dist/browser/ckeditor5.js',
  ...scriptsIn('monaco-editor/min/vs'),
];

function scriptsIn(folder: string): string[] {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

describe('large real bundles', () => {
  it.each(bundles)('%s gives no finding', (name) => {
    const path = join(packages, name);
    const page = new PageScan(Date.now());
    const file = page.start({ kind: 'script', name });
    file.push(readFileSync(path, 'utf8'));
    const { map } = page.end(file);
    const mapPath = map === undefined ? '' : join(path, '..', map);
    if (existsSync(mapPath)) {
      const { findings, unread } = page.withMap(file, readFileSync(mapPath, 'utf8'));
      expect(unread).toEqual([]);
      expect(findings).toEqual([]);
    }
    expect(file.findings).toEqual([]);
  });
});
