// Mozilla's Readability on jsdom: node readability.mjs MODULES LIST WORKERS
// LIST has a line "id<TAB>path" for each page. Each worker takes its share of the pages from memory once, after some to get warm, and prints
// "speed N", its pages a second, and {"page","text"} for each. One pass only: jsdom needs seconds for a page of a megabyte.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Worker, isMainThread, workerData, parentPort } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

const [modules, list, count] = isMainThread ? process.argv.slice(2) : workerData.arguments;
const require = createRequire(modules + '/x.js');
const { Readability } = require('@mozilla/readability');
const { JSDOM, VirtualConsole } = require('jsdom');

const WARMING = 12;

const pages = () => readFileSync(list, 'utf8').split('\n').filter(Boolean).map(line => {
  const [id, path] = line.split('\t');
  const bytes = readFileSync(path);
  return { id, html: (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
});

function text(html) {
  const dom = new JSDOM(html, { url: 'https://page.example/', virtualConsole: new VirtualConsole() });
  try {
    return new Readability(dom.window.document).parse()?.textContent ?? '';
  } finally {
    dom.window.close();
  }
}

if (isMainThread) {
  for (let i = 0; i < Number(count); i++) {
    new Worker(fileURLToPath(import.meta.url), { workerData: { arguments: [modules, list, count], share: i } })
      .on('message', line => console.log(line));
  }
} else {
  const own = pages().filter((page, at) => at % Number(count) === workerData.share);
  own.slice(0, WARMING).forEach(page => text(page.html));
  const start = performance.now();
  const texts = own.map(page => ({ page: page.id, text: text(page.html) }));
  parentPort.postMessage('speed ' + own.length * 1000 / (performance.now() - start));
  texts.forEach(found => parentPort.postMessage(JSON.stringify(found)));
}
