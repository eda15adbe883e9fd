import { setTimeout as sleep } from 'node:timers/promises';
import type { LifecycleHandler } from 'kubernetes-types/core/v1.d.ts';
import { answersHttp, type Asked } from './probe.ts';

/** `preStop` or `postStart`; the types know nothing of `sleep` yet. */
export type Hook = LifecycleHandler & { readonly sleep?: { readonly seconds: number } };

/**
 * Runs a hook for at most `seconds`; whether it succeeded.
 * @param signal Aborts when the container has ended, which ends its hook.
 */
export async function runHook(hook: Hook, asked: Asked, seconds: number, signal: AbortSignal): Promise<boolean> {
  const { exec, httpGet } = hook;
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const waiting = async (limit: number): Promise<boolean> => {
    await sleep(limit * 1000, undefined, { signal: until }).catch(() => undefined);
    return false;
  };
  const work = async (): Promise<boolean> => {
    if (hook.sleep !== undefined) {
      await waiting(hook.sleep.seconds);
      return true;
    }
    if (exec !== undefined) return (await asked.exec(exec.command ?? [], seconds)) === 0;
    return httpGet !== undefined && answersHttp(httpGet, asked, seconds);
  };
  try {
    return await Promise.race([work(), waiting(seconds)]);
  } finally {
    over.abort();
  }
}
