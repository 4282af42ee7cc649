// Makes the ten sample files from samples/source: node samples/make-samples.mjs
// What is needed besides `npm ci` is listed in NEEDS; the files are committed, so that only their author needs it.
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';

const NEEDS = [
  ['chromium', 'chromium'],
  ['soffice', 'libreoffice-writer'],
  ['pdftoppm', 'poppler-utils'],
];
// Carlito, Lato, Liberation and DejaVu: what the sources are set in.
const FONTS = 'fonts-crosextra-carlito fonts-lato fonts-liberation fonts-dejavu-core';

const samples = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'shortlist-samples-'));
const source = (name) => join(samples, 'source', name);
const sample = (name) => join(samples, name);
const inWork = (name) => join(work, name);

function checkNeeds() {
  const missing = NEEDS.filter(([command]) => !isInstalled(command)).map(([, name]) => name);
  if (missing.length > 0) throw new Error(`Install what is missing: apt-get install ${missing.join(' ')} ${FONTS}`);
}

function isInstalled(command) {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function quietly(command, args) {
  execFileSync(command, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
}

function chromium(...args) {
  quietly('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${inWork('profile')}`, ...args]);
}

function printToPdf(html, pdf) {
  chromium('--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(html).href);
}

function convertWithOffice(document, filter, target) {
  const extension = filter.split(':')[0];
  quietly('soffice', [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(inWork('office'))}`,
    '--convert-to',
    filter,
    document,
  ]);
  renameSync(inWork(`${document.replace(/^.*\//, '').replace(/\.[^.]+$/, '')}.${extension}`), target);
}

/** The pages of a printed source as grey images, as a scanner at 200 dpi would make them. */
function scanPages(name, pages) {
  printToPdf(source(`${name}.html`), inWork(`${name}.pdf`));
  quietly('pdftoppm', ['-gray', '-r', '200', '-png', inWork(`${name}.pdf`), inWork(name)]);
  return Array.from({ length: pages }, (_, index) => inWork(`${name}-${index + 1}.png`));
}

function noise(width, height, sigma) {
  return sharp({ create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma } } })
    .greyscale()
    .png()
    .toBuffer();
}

/** A sheet that lay a little crooked on the glass, as a PDF that holds nothing but the picture. */
async function makeScan() {
  const [page] = scanPages('scanned', 1);
  const straight = sharp(page).rotate(0.6, { background: '#f4f4f4' });
  const { data, info } = await straight
    .resize(1654, 2339, { fit: 'cover' })
    .blur(0.6)
    .png()
    .toBuffer({ resolveWithObject: true });
  await sharp(data)
    .composite([{ input: await noise(info.width, info.height, 9), blend: 'soft-light' }])
    .linear(0.9, 18)
    .greyscale()
    .jpeg({ quality: 45 })
    .toFile(inWork('scan.jpg'));
  const style = '<style>@page{size:A4;margin:0}body{margin:0}img{display:block;width:210mm;height:296.9mm}</style>';
  writeFileSync(inWork('scan.html'), `<!doctype html>${style}<img src="scan.jpg">`);
  printToPdf(inWork('scan.html'), sample('scanned.pdf'));
}

function makeScreenshot() {
  chromium(
    '--hide-scrollbars',
    '--force-device-scale-factor=2',
    '--window-size=860,1010',
    `--screenshot=${inWork('screenshot.png')}`,
    pathToFileURL(source('screenshot.html')).href,
  );
  return sharp(inWork('screenshot.png')).png({ compressionLevel: 9 }).toFile(sample('screenshot.png'));
}

/** A sheet on a desk under a lamp, held a little askew. The camera lay on its side and says so in the EXIF data. */
async function makePhoto() {
  const [page] = scanPages('photo', 1);
  const [width, height] = [1980, 2640];
  const paper = await sharp(page)
    .resize(1700)
    .rotate(-1.1, { background: '#7a5c43' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>
    <radialGradient id="lamp" cx="35%" cy="25%" r="95%"><stop offset="0" stop-color="#fffaf0"/>
    <stop offset="1" stop-color="#a89f92"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#lamp)"/></svg>`;
  const upright = await sharp({ create: { width, height, channels: 3, background: '#7a5c43' } })
    .composite([
      { input: paper, gravity: 'centre' },
      { input: Buffer.from(light), blend: 'multiply' },
      { input: await noise(width, height, 14), blend: 'soft-light' },
    ])
    .png()
    .toBuffer();
  await sharp(upright)
    .rotate(-90)
    .blur(0.7)
    .jpeg({ quality: 55 })
    .withMetadata({ orientation: 6 })
    .toFile(sample('photo.jpg'));
}

async function makeFax() {
  const pages = scanPages('two-pages', 2);
  await sharp(pages, { join: { animated: true } })
    .toColourspace('b-w')
    .tiff({ compression: 'deflate', predictor: 'none', xres: 200 / 25.4, yres: 200 / 25.4 })
    .toFile(sample('two-pages.tiff'));
}

/** An upload that broke off: without its end a PDF has neither a table of its objects nor a root to find them from. */
function makeBroken() {
  const whole = readFileSync(sample('one-column.pdf'));
  writeFileSync(sample('broken.pdf'), whole.subarray(0, Math.floor(whole.length * 0.4)));
}

try {
  checkNeeds();
  printToPdf(source('one-column.html'), sample('one-column.pdf'));
  printToPdf(source('two-columns.html'), sample('two-columns.pdf'));
  convertWithOffice(source('nurse.fodt'), 'docx:MS Word 2007 XML', sample('nurse.docx'));
  convertWithOffice(source('lebenslauf.fodt'), 'doc:MS Word 97', sample('lebenslauf.doc'));
  copyFileSync(source('chef.txt'), sample('chef.txt'));
  await makeScan();
  await makeScreenshot();
  await makePhoto();
  await makeFax();
  makeBroken();
} finally {
  rmSync(work, { recursive: true, force: true });
}
