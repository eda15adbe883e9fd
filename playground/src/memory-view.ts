import { type MemoryPart, jobManagerParts, taskManagerParts } from '../../generator/reference/flink/memory/parts.ts';
import type { MemoryModels } from '../../generator/reference/flink/deploy.ts';
import { element } from './elements.ts';

/** Both processes' memory, each as one bar whose pieces are as wide as their share, and the pieces by name. */
export function memoryView(models: MemoryModels): HTMLElement {
  return element(
    'div',
    { class: 'memory' },
    process('JobManager', jobManagerParts(models.jobManager), models.jobManagerJvm),
    process('TaskManager', taskManagerParts(models.taskManager), models.taskManagerJvm),
  );
}

function process(title: string, parts: readonly MemoryPart[], jvm: string): HTMLElement {
  const total = parts.find(({ depth }) => depth === 0)?.bytes ?? 0n;
  const pieces = parts.filter(({ isSum }) => !isSum);
  const bar = element('div', { class: 'stack', role: 'img', 'aria-label': `${title}: ${sizeText(total)}` });
  bar.append(...pieces.map((piece, index) => pieceOfBar(piece, index, total)));
  const rows = parts.map((part) => row(part, pieces.indexOf(part), total));
  return element(
    'section',
    { 'data-process': title },
    element('h3', { text: `${title} · ${sizeText(total)}` }),
    bar,
    element('table', {}, element('tbody', {}, ...rows)),
    element('p', { class: 'jvm', text: `JVM: ${jvm}` }),
  );
}

function pieceOfBar({ name, bytes }: MemoryPart, index: number, total: bigint): HTMLElement {
  const piece = element('span', { class: `piece c${String(index)}`, title: `${name}: ${sizeText(bytes)}` });
  piece.style.width = `${String(100 * share(bytes, total))}%`;
  if (share(bytes, total) > 0.11) piece.textContent = name;
  return piece;
}

function row({ name, bytes, depth, isSum }: MemoryPart, index: number, total: bigint): HTMLElement {
  const swatch = element('span', { class: isSum ? 'swatch' : `swatch c${String(index)}` });
  const label = element('th', { scope: 'row' }, swatch, document.createTextNode(name));
  label.style.paddingInlineStart = `${String(depth * 1.2)}rem`;
  return element(
    'tr',
    isSum ? { class: 'sum' } : {},
    label,
    element('td', { text: sizeText(bytes) }),
    element('td', { text: `${(100 * share(bytes, total)).toFixed(1)} %` }),
  );
}

function share(bytes: bigint, total: bigint): number {
  return total === 0n ? 0 : Number(bytes) / Number(total);
}

function sizeText(bytes: bigint): string {
  return `${(Number(bytes) / 2 ** 20).toFixed(1)} MiB`;
}
