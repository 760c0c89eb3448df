// Builds the pages for Maven, and only when something they are made of has changed since the last time.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../../target');
const stamp = join(target, 'frontend.stamp');
const built = join(target, 'classes/local-page/index.html');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`The try-it page is built with Node 20 or later; this is ${process.version}.`);
  process.exit(1);
}

const run = (command) => {
  try {
    execSync(command, { cwd: here, stdio: 'inherit' });
  } catch {
    console.error(`"${command}" failed in src/main/frontend.`);
    process.exit(1);
  }
};
const hash = createHash('sha256');
for (const file of sources(here)) {
  hash.update(file.slice(here.length)).update(readFileSync(file));
}
// The app's manifest tells the page which commands there are, as it tells Teams.
const manifest = join(here, '../../../manifest/manifest.json');
hash.update(existsSync(manifest) ? readFileSync(manifest) : '');
const now = hash.digest('hex');

const installed = join(here, 'node_modules/.package-lock.json');
const lock = join(here, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  run('npm ci --no-audit --no-fund --prefer-offline');
}
if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('The try-it page is up to date.');
} else {
  run('npm run build');
  const copy = join(dirname(built), 'manifest.json');
  existsSync(manifest) ? copyFileSync(manifest, copy) : writeFileSync(copy, '{}');
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, now);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}
