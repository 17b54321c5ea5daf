// Draws the highlights of an article with Recogito's text annotator in headless Chromium, to compare with ours in the same run.
//
//   npm install @recogito/text-annotator                     (in a folder of their own, PEERS)
//   node src/test/peers/recogito.mjs PEERS ARTICLE.json      (CHROMIUM names the browser where it isn't "chromium")
//
// ARTICLE.json is {"paragraphs": ["…"], "highlights": [[start, end]]}; offsets are those of the paragraphs joined by an empty line. Prints, for each
// of its two renderers, how long setting all highlights and adding single ones took, each until the frame after the one that shows it begins.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';

const [peers, file] = process.argv.slice(2);
const home = path.resolve(peers, 'node_modules/@recogito/text-annotator');
const article = JSON.parse(fs.readFileSync(file, 'utf8'));
const escaped = words => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function measure() {
  const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  // To find the places of offsets would take it a minute; it gets them ready, and only what it draws counts.
  const nodes = [];
  const starts = [];
  const place = offset => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      starts[middle] <= offset ? low = middle : high = middle;
    }
    return [nodes[low], offset - starts[low]];
  };
  const annotation = ([start, end], id) => {
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(end));
    return { id, bodies: [], target: { annotation: id, selector: [{ quote: window.article.slice(start, end), start, end, range }] } };
  };
  (async () => {
    const text = document.getElementById('text');
    window.article = text.textContent;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let offset = 0; walker.nextNode(); offset += walker.currentNode.length) {
      nodes.push(walker.currentNode);
      starts.push(offset);
    }
    const { highlights, renderer } = await (await fetch('/highlights' + location.search)).json();
    const annotator = RecogitoJS.createTextAnnotator(text, { renderer });
    await painted();
    const all = highlights.map((range, number) => annotation(range, 'h' + number));
    let begun = performance.now();
    annotator.setAnnotations(all);
    await painted();
    const set = performance.now() - begun;
    const added = [];
    for (let number = 0; number < 60; number++) {
      await painted();
      const one = annotation([300 + 7 * number, 340 + 7 * number], 'a' + number);
      begun = performance.now();
      annotator.addAnnotation(one);
      await painted();
      added.push(performance.now() - begun);
    }
    await fetch('/done', { method: 'POST', body: JSON.stringify({ set, added, kept: annotator.getAnnotations().length }) });
  })().catch(problem => fetch('/done', { method: 'POST', body: JSON.stringify({ problem: String(problem) }) }));
}

function page() {
  return `<!doctype html><meta charset="utf-8"><title>article</title><style>body { font: 17px/1.5 serif } #text { width: 720px }</style>
<div id="text">${article.paragraphs.map(words => `<p>${escaped(words)}</p>`).join('\n\n')}</div>
<script>window.process = { env: { NODE_ENV: 'production' } };</script><script src="/annotator.js"></script><script>(${measure})()</script>`;
}

function run(renderer) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'recogito-'));
  return new Promise((settle, fail) => {
    let browser;
    const server = http.createServer((request, response) => {
      const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
      if (request.url.startsWith('/annotator.js')) {
        send('text/javascript', fs.readFileSync(path.join(home, 'dist/text-annotator.umd.js')));
      } else if (request.url.startsWith('/highlights')) {
        send('application/json', JSON.stringify({ highlights: article.highlights, renderer }));
      } else if (request.method === 'POST') {
        let body = '';
        request.on('data', part => { body += part; });
        request.on('end', () => {
          send('text/plain', '');
          const answer = JSON.parse(body);
          browser.once('exit', () => {
            fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
            server.close();
            answer.problem ? fail(new Error(answer.problem)) : settle(answer);
          });
          browser.kill();
        });
      } else {
        send('text/html', page());
      }
    });
    server.listen(0, '127.0.0.1', () => {
      browser = spawn(process.env.CHROMIUM ?? 'chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
        `--user-data-dir=${profile}`, '--window-size=800,1000', `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
      browser.once('error', fail);
    });
  });
}

const version = JSON.parse(fs.readFileSync(path.join(home, 'package.json'))).version;
const result = { version };
for (const renderer of ['CSS_HIGHLIGHTS', 'SPANS']) {
  const { set, added, kept } = await run(renderer);
  added.sort((a, b) => a - b);
  result[renderer] = { set, add: added[added.length >> 1], kept };
}
console.log(JSON.stringify(result));
