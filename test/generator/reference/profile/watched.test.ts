import { describe, expect, test } from 'vitest';
import { isWatchedLog4j, isWatchedLogback } from '../../../../generator/reference/profile/watched.ts';
import { logTexts } from '../../../helpers/log-texts.ts';

describe('a log configuration that the process reads again', () => {
  test.each(logTexts.log4j.watched)('Log4j: %j', (text) => {
    expect(isWatchedLog4j(text)).toBe(true);
  });
  test.each(logTexts.logback.watched)('Logback: %j', (text) => {
    expect(isWatchedLogback(text)).toBe(true);
  });
});

describe('a log configuration that it does not read again, or not for sure', () => {
  test.each(logTexts.log4j.unwatched)('Log4j: %j', (text) => {
    expect(isWatchedLog4j(text)).toBe(false);
  });
  test.each(logTexts.logback.unwatched)('Logback: %j', (text) => {
    expect(isWatchedLogback(text)).toBe(false);
  });
});
