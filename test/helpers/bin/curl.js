// The few of curl's flags that the chart's scripts use, so that their tests need no curl. What it does not know, it refuses. An https
// address must come with --cacert or --insecure; it is then asked in plain HTTP, so that no test needs a certificate. It tries once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';

const withValue = new Set(
  [
    '--config --noproxy --cacert --connect-timeout --max-time --retry --retry-delay --retry-max-time --request --header --data --output --write-out',
  ].flatMap((names) => names.split(' ')),
);
const without = new Set(['--silent', '--show-error', '--fail', '--insecure', '--retry-connrefused']);

/** Ends as curl does with --show-error. */
function fail(code, message) {
  process.stderr.write(`curl: (${code}) ${message}\n`);
  process.exit(code);
}

const given = new Map();
const headers = {};
let address;
const words = process.argv.slice(2);
while (words.length > 0) {
  const word = words.shift();
  if (without.has(word)) given.set(word, '');
  else if (withValue.has(word)) given.set(word, words.shift());
  else if (word.startsWith('-') || address !== undefined) fail(2, `option ${word}: is unknown`);
  else address = word;
  if (word === '--header') addHeader(given.get(word));
}

function addHeader(text) {
  const [, name, value] = /^([\w-]+): (.*)$/.exec(text) ?? fail(2, `no header: ${text}`);
  headers[name] = value;
}

if (given.get('--config') === '-') {
  for (const line of readFileSync(0, 'utf8').trim().split('\n'))
    addHeader((/^header = "(.*)"$/.exec(line) ?? fail(2, `config: ${line}`))[1]);
}
for (const needed of ['--silent', '--show-error', '--noproxy', '--max-time'])
  if (!given.has(needed)) fail(2, `${needed} is missing`);
if (address?.startsWith('https:')) {
  if (!given.has('--insecure') && !existsSync(given.get('--cacert') ?? '')) fail(77, 'error setting certificate file');
}
const method = given.get('--request') ?? 'GET';
const [body, output] = [given.get('--data'), given.get('--output')];
/** Prints what --write-out asks for: the status, 000 without an answer. */
const writeOut = (status) =>
  process.stdout.write((given.get('--write-out') ?? '').replace('\\n', '\n').replace('%{http_code}', status));
if (!given.has('--fail') && !given.has('--write-out')) fail(2, 'neither --fail nor --write-out: an error would pass');
if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
const asked = request((address ?? '').replace(/^https:/, 'http:'), {
  method,
  headers,
  timeout: 1000 * Number(given.get('--max-time')),
});
asked.on('timeout', () => asked.destroy(new Error('timeout')));
asked.on('error', ({ message }) => {
  writeOut('000');
  if (message === 'timeout') fail(28, 'Operation timed out');
  fail(7, `Failed to connect to ${address}`);
});
asked.on('response', async (answer) => {
  let text = '';
  const status = answer.statusCode ?? 0;
  try {
    for await (const part of answer.setEncoding('utf8')) text += part;
  } catch {
    // As curl does: what came is printed, and the status that came with it.
    process.stdout.write(text);
    writeOut(String(status));
    fail(18, 'transfer closed with outstanding read data remaining');
  }
  if (given.has('--fail') && status >= 400) fail(22, `The requested URL returned error: ${status}`);
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  writeOut(String(status));
});
asked.end(body);
