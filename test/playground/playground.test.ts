import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { examples } from '../../playground/src/examples.ts';
import { openBrowser } from './browser.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-playground-'));
let browser: Browser;
let page: Page;
const asked: string[] = [];
const errors: string[] = [];

beforeAll(async () => {
  const configFile = join(import.meta.dirname, '..', '..', 'playground', 'vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir: directory } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  asked.length = errors.length = 0;
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(`file://${directory}/index.html`);
});

async function paste(text: string): Promise<void> {
  await page.fill('#input', text);
  await page.waitForTimeout(250); // the page waits until typing stops
}

async function panel(name: string): Promise<string> {
  await page.getByRole('tab', { name }).click();
  return (await page.locator('[role=tabpanel]:not([hidden])').textContent()) ?? '';
}

/** The text of a panel's code, without its button. */
async function code(name: string): Promise<string> {
  await page.getByRole('tab', { name }).click();
  return (await page.locator('[role=tabpanel]:not([hidden]) pre').textContent()) ?? '';
}

test('opens from the disk and asks for nothing else', async () => {
  await paste(examples['kubernetes-session.sh'] ?? '');
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${directory}/index.html`]);
  expect(errors).toEqual([]);
});

test.each(Object.keys(examples))('shows values and manifests of the example %s, or why not', async (name) => {
  await page.selectOption('#example', name);
  const values = parse(await code('values.yaml')) as Record<string, unknown>;
  expect(Object.keys(values).length).toBeGreaterThan(0);
  if (name.includes('mistakes')) {
    expect(await panel('Manifests')).toMatch(/^clusterId: "Analytics"/);
    expect(await panel('Findings')).toContain('did you mean taskmanager.numberOfTaskSlots?');
  } else {
    const kinds = parseAllDocuments(await code('Manifests')).map((one) => (one.toJS() as { kind: string }).kind);
    expect(kinds).toContain('Deployment');
  }
  expect(errors).toEqual([]);
});

test('a values file with a typing error, or with an option of another line, is a values file still', async () => {
  await page.selectOption('#line', '1.13');
  await paste('imagee: a\nflinkConfiguration:\n  state.backend.type: rocksdb\n');
  expect(await panel('Findings')).toContain('did you mean image?');
  expect(await panel('Findings')).toContain('an option of Flink 1.20.5 and 2.3.0, which 1.13.6 does not read');
});

test('what would take the page for ever is told in one line', async () => {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const lines = levels.map(
    (name, index) =>
      `${name}: &${name} [${Array<string>(9)
        .fill(index === 0 ? 'x' : `*${levels[index - 1] ?? ''}`)
        .join(', ')}]`,
  );
  await paste(`flinkConfiguration: {}\n${lines.join('\n')}\n`);
  expect(await page.locator('#refusal').textContent()).toMatch(/\S/);
  expect(errors).toEqual([]);
});

test('a command line becomes values, each option where it belongs', async () => {
  await paste(
    "kubernetes-session.sh -Dkubernetes.cluster-id=a-b '-Dtaskmanager.numberOfTaskSlots=3' \\\n -Djobmanager.memory.process.size=2g",
  );
  const values = parse(await code('values.yaml')) as {
    clusterId?: string;
    jobManager: unknown;
    flinkConfiguration: unknown;
  };
  expect(values.clusterId).toBe('a-b');
  expect(values.jobManager).toEqual({ resource: { memory: '2g' } });
  expect(values.flinkConfiguration).toMatchObject({
    'taskmanager.numberOfTaskSlots': 3,
  });
  expect(await code('Manifests')).toContain('memory: 2Gi');
});

test('a secret in the input is neither among the values nor in a manifest', async () => {
  await paste('kubernetes-session.sh -Ds3.access-key=AKIA-FOUND -Ds3.secret-key=found-secret');
  for (const name of ['values.yaml', 'Manifests', 'Findings']) {
    expect(await panel(name)).not.toMatch(/AKIA-FOUND|found-secret/);
  }
});

test('the line decides', async () => {
  await paste('mode: session\n');
  expect(await code('Manifests')).toContain('config.yaml: |');
  await page.selectOption('#line', '1.13');
  expect(await code('Manifests')).toContain('flink-conf.yaml: |');
});

test('what cannot be converted is told in one line, and nothing is shown', async () => {
  await paste('apiVersion: v1\nkind: Service\nmetadata: {name: x}\n');
  expect(await page.locator('#refusal').textContent()).toMatch(
    /^input: kind Service is not known: convert takes a FlinkDeployment \S.*$/,
  );
  expect(await panel('values.yaml')).toBe('');
  await paste('');
  expect(await page.locator('#refusal').isVisible()).toBe(false);
});

test('no result stands beside a newer input, not for a moment', async () => {
  await paste('clusterId: first\n');
  expect(await code('values.yaml')).toContain('first');
  // Read in the same turn of the page's script in which the input changes.
  const left = await page.evaluate<string[]>(`(() => {
    const input = document.querySelector('#input');
    input.value = 'clusterId: second\\n';
    input.dispatchEvent(new Event('input'));
    const results = document.querySelectorAll('[role=tabpanel]:not(#options), #kind, #refusal');
    return [...results].map((one) => one.textContent);
  })()`);
  expect(left.join('')).toBe('');
  await page.waitForTimeout(250);
  expect(await code('values.yaml')).toContain('second');
});

test('the page runs no script, style, form or base but its own, and asks nobody', async () => {
  const policy = (await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')) ?? '';
  const directives = new Map(policy.split('; ').map((one) => [one.split(' ', 1)[0] ?? '', one]));
  expect([...directives.keys()].sort()).toEqual(
    [
      'base-uri',
      'default-src',
      'form-action',
      'img-src',
      'require-trusted-types-for',
      'script-src',
      'style-src',
    ].concat('trusted-types'),
  );
  expect(policy).not.toContain('unsafe');
  const refused = await page.evaluate<string[]>(`(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    const add = (tag, name, value) => {
      const made = document.createElement(tag);
      made.setAttribute(name, value);
      document.body.append(made);
    };
    add('img', 'src', 'https://example.com/x.png');
    add('iframe', 'src', 'https://example.com/');
    add('base', 'href', 'https://example.com/');
    add('p', 'style', 'color: red');
    await fetch('https://example.com/').catch(() => undefined);
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    } catch {
      // Trusted types refuse it by an error.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [...new Set(seen)].sort();
  })()`);
  expect(refused).toEqual([
    'base-uri',
    'connect-src',
    'frame-src',
    'img-src',
    'require-trusted-types-for',
    'style-src-attr',
  ]);
});

test('markup in the input stays text', async () => {
  await paste('clusterId: "<img src=x onerror=document.title=1>"\n');
  expect(await panel('Findings')).toContain('<img');
  expect(await page.locator('#panels img').count()).toBe(0);
});

describe('memory', () => {
  test('a piece is as wide as its share, and its size is there', async () => {
    await paste('kubernetes-session.sh -Dtaskmanager.memory.process.size=4g');
    await page.getByRole('tab', { name: 'Memory' }).click();
    const side = page.locator('[data-process=TaskManager]');
    const bar = await side.locator('.stack').boundingBox();
    const managed = await side.locator('.piece', { hasText: 'managed' }).boundingBox();
    const row = side.locator('tr', { hasText: 'managed' });
    const [size, share] = [await row.locator('td').first().textContent(), await row.locator('td').last().textContent()];
    expect(size).toBe('1372.2 MiB'); // 0.4 of Flink's 3430.4 MiB
    expect((100 * (managed?.width ?? 0)) / (bar?.width ?? 1)).toBeCloseTo(Number.parseFloat(share ?? ''), 0);
    expect(await side.locator('tr').count()).toBe(10);
    expect(await page.locator('[data-process=JobManager] tr').count()).toBe(6);
  });

  test('sizes that contradict are told', async () => {
    await paste('flinkConfiguration:\n  jobmanager.memory.process.size: 1g\n  jobmanager.memory.flink.size: 3g\n');
    expect(await panel('Memory')).toMatch(/^jobmanager\.memory\.\S+: /);
  });
});

test('tabs move by the arrow keys', async () => {
  await page.getByRole('tab', { name: 'values.yaml' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Manifests' }).getAttribute('aria-selected')).toBe('true');
});

test('the options of a line are searched by key, former key and description', async () => {
  await page.getByRole('tab', { name: 'Options' }).click();
  await page.fill('.search input', 'kubernetes.jobmanager.cpu');
  const names = async (): Promise<string[]> => page.locator('.options dt').allTextContents();
  expect(await names()).toContain('kubernetes.jobmanager.cpu.amount');
  await page.selectOption('#line', '1.13');
  expect(await names()).toEqual(['kubernetes.jobmanager.cpu']);
  await page.fill('.search input', '');
  expect(await page.locator('.found').textContent()).toMatch(/^\d{3} of \d{3}, the first 200 shown$/);
});
