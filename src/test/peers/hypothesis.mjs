// Looks for quotes with the matcher of Hypothesis's client, to compare with ours in the same run.
//
//   npm install hypothesis approx-string-match typescript     (in a folder of their own, PEERS)
//   node src/test/peers/hypothesis.mjs PEERS DIR RUN.jsonl
//
// DIR holds articles.jsonl and cases.jsonl as for `synoptic anchor --batch`. The client's package has its matcher only
// inside a bundle; its source is in the bundle's source map, from where it is taken and compiled as it is.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [peers, dir, out] = process.argv.slice(2);
const require = createRequire(path.resolve(peers, 'package.json'));
const map = JSON.parse(fs.readFileSync(path.resolve(peers, 'node_modules/hypothesis/build/scripts/annotator.bundle.js.map')));
const source = map.sourcesContent[map.sources.findIndex(name => name.endsWith('/anchoring/match-quote.ts'))];
const ts = require('typescript');
const compiled = ts.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } }).outputText;
const module = path.resolve(peers, 'match-quote.mjs');
fs.writeFileSync(module, compiled);
const { matchQuote } = await import(pathToFileURL(module));

const lines = name => fs.readFileSync(path.join(dir, name), 'utf8').split('\n').filter(line => line.trim()).map(line => JSON.parse(line));
const texts = new Map(lines('articles.jsonl').map(article => [article.id, article.new]));
const cases = lines('cases.jsonl');
const answers = [];
const begun = process.hrtime.bigint();
for (const { id, article, selector } of cases) {
  const found = matchQuote(texts.get(article), selector.exact,
    { prefix: selector.prefix, suffix: selector.suffix, hint: selector.start ?? undefined });
  answers.push({ id, start: found?.start ?? null, end: found?.end ?? null });
}
const millis = Number(process.hrtime.bigint() - begun) / 1e6;
fs.writeFileSync(out, answers.map(answer => JSON.stringify(answer)).join('\n') + '\n');
console.log(JSON.stringify({ quotes: cases.length, millis, client: require('hypothesis/package.json').version }));
