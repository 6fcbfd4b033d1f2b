import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers/find.mjs';

// Plain JavaScript without packages: this runs first on a fresh clone, with only Node and npm there.
// Usage: node src/dev/setup.mjs --for start|test

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const oldestNode = [20, 19];
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-liberation', 'fonts-noto-core', 'fonts-noto-color-emoji'],
};

/** Older ones can't load this build of the extension. */
const oldestFirefox = 140;

const purpose = process.argv.includes('test') ? 'test' : 'start';

process.chdir(root);
checkNode();
installPackages();
provideBrowsers();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(
    `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
  );
}

function installPackages() {
  if (packagesStand()) return;
  say('Installing packages (npm ci) …');
  if (!run('npm', ['ci'])) fail('npm ci failed; its own message stands above.');
}

/** Whether node_modules holds what the lock file names. By content: times change with every checkout. */
function packagesStand() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const packagesOf = (file) => new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages));
  const installed = packagesOf(installedLock);
  const wanted = [...packagesOf('package-lock.json')].filter(([path, { optional }]) => path && !optional);
  return wanted.every(([path, { version }]) => installed.get(path)?.version === version);
}

/** Tests need both browsers, a look needs one. */
function provideBrowsers() {
  const missing = ['chromium', 'firefox'].filter((kind) => !worksHere(kind));
  if (missing.length === 0 || (purpose === 'start' && missing.length === 1)) return;
  const wanted = purpose === 'start' ? ['chromium'] : missing;
  const unset = missing.filter((kind) => process.env[variableOf(kind)]);
  if (unset.length > 0)
    fail(`${unset.map(variableOf).join(', ')} names no program that can be run, or too old a one.`);

  if (installFromDebian(wanted) && wanted.every(worksHere)) return;
  const names = { chromium: 'Chromium or Google Chrome', firefox: 'Firefox 140 or newer' };
  fail(
    [
      `Not found: ${wanted.map((kind) => names[kind]).join(' and ')}.`,
      `On Debian: sudo apt-get install ${packagesFor(wanted).join(' ')}`,
      'Elsewhere: install from chromium.org, google.com/chrome or firefox.com.',
      `Installed in an unusual place? Name it: ${wanted.map((kind) => `${variableOf(kind)}=/path`).join(' ')}`,
    ].join('\n'),
  );
}

/** With apt-get and the right to use it; on Ubuntu, whose own packages are snaps, it may find nothing to run. */
function installFromDebian(kinds) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args) => {
    const command = ['apt-get', ...args];
    return asRoot ? run(command[0], command.slice(1)) : run('sudo', ['-n', ...command]);
  };
  say(`Installing ${kinds.join(' and ')} (apt-get) …`);
  const ubuntu = readFileSync('/etc/os-release', 'utf8').includes('ID=ubuntu');
  return (
    apt('update', '-q') &&
    apt('install', '-y', '-q', '--no-install-recommends', ...packagesFor(kinds, ubuntu))
  );
}

/** Ubuntu's snap stand-ins are there without being a browser, so ask; on Windows asking would open a window. */
function worksHere(kind) {
  const program = findBrowser(kind);
  if (!program || process.platform === 'win32') return program !== null;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const major = Number(/ (\d+)\./u.exec(stdout ?? '')?.[1]);
  return status === 0 && (kind === 'chromium' || major >= oldestFirefox);
}

function packagesFor(kinds, ubuntu = false) {
  const named = kinds.flatMap((kind) => debianPackages[kind]);
  const own = ubuntu
    ? named.map((name) => ({ chromium: 'chromium-browser', 'firefox-esr': 'firefox' })[name])
    : named;
  return [...own, ...debianPackages.fonts];
}

function variableOf(kind) {
  return `CROSSREAD_${kind.toUpperCase()}`;
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
  );
}

function say(text) {
  console.log(text);
}

function fail(text) {
  console.error(`\nSet-up can't go on. ${text}\n`);
  process.exit(1);
}
