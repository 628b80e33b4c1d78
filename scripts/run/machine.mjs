import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { Failure, run } from './shell.mjs';

/**
 * What a job may need of the machine: the Debian package, where it may lie already, and the variable
 * that names another place and hands the place on to the tests.
 */
const needs = {
  chromium: {
    package: 'chromium',
    variable: 'CHROMIUM',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  },
  firefox: {
    package: 'firefox-esr',
    variable: 'FIREFOX',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  display: { package: 'xvfb', places: ['/usr/bin/Xvfb'] },
  // Without any font a browser draws no letters, and what is not drawn cannot be clicked.
  font: { package: 'fonts-dejavu-core', present: () => hasFont(/\.(ttf|otf|ttc)$/) },
  // Chinese and Japanese, for pictures.
  cjk: { package: 'fonts-noto-cjk', present: () => hasFont(/cjk|wqy|droidsansfallback/i) },
};

/**
 * Makes sure that all of these are there, by apt where that is possible.
 * @param names keys of `needs`.
 * @returns a note, and the variables that tell the tests where the browsers are.
 */
export async function prepareMachine(names) {
  for (const name of names) checkVariable(needs[name]);
  const missing = names.filter((name) => !isThere(needs[name]));
  let note = 'already here';
  if (missing.length > 0) {
    const packages = missing.map((name) => needs[name].package);
    await install(packages);
    note = `installed ${packages.join(', ')}`;
    const still = missing.filter((name) => !isThere(needs[name]));
    if (still.length > 0) {
      throw new Failure(`apt installed ${still.join(', ')}, but not where it was expected`);
    }
  }
  const places = names.flatMap((name) => {
    const { variable } = needs[name];
    return variable ? [[variable, placeOf(needs[name])]] : [];
  });
  return { note, env: Object.fromEntries(places) };
}

const placeOf = ({ variable, places = [] }) =>
  [variable && process.env[variable], ...places].find((place) => place && existsSync(place));
/** @returns the place of a browser, `undefined` if it is not here. */
export const whereIs = (name) => placeOf(needs[name]);
const isThere = (need) => (need.present ? need.present() : placeOf(need) !== undefined);

function checkVariable({ variable }) {
  const place = variable && process.env[variable];
  if (place && !existsSync(place)) throw new Failure(`${variable} names a file that is not there`);
}

/** @param name of a file of a font that will do. */
function hasFont(name) {
  // Only Linux may come without fonts.
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter(existsSync);
  return folders.some((folder) =>
    readdirSync(folder, { recursive: true }).some((file) => name.test(String(file))),
  );
}

async function install(packages) {
  const asked = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/etc/debian_version')) {
    throw new Failure(
      `Missing: ${packages.join(', ')} (names of Debian packages).`,
      'Install them, and name a browser that lies in an unusual place by the variables\nCHROMIUM=/path/to/chromium and FIREFOX=/path/to/firefox.',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Failure(`Missing: ${packages.join(', ')}.`, `Install them with: sudo ${asked}`);
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', [...quiet, 'update'], { env });
  await run('apt-get', [...quiet, 'install', '--no-install-recommends', ...packages], { env });
}
