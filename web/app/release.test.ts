import { describe, expect, test } from 'vitest';
import { isOtherRelease } from './release.ts';

const pageOf = (release: string): string =>
  `<meta name="application-name" content="Cauce" /><script type="module" src="/assets/index-${release}.js"></script>`;

describe('whether the desk was updated while somebody works', () => {
  test('the same page is no update', () => {
    expect(isOtherRelease(pageOf('aaa'), '/assets/index-aaa.js')).toBe(false);
  });

  test('a page with another script is one', () => {
    expect(isOtherRelease(pageOf('bbb'), '/assets/index-aaa.js')).toBe(true);
  });

  test('the sign-in page of a bus station’s network is none', () => {
    expect(isOtherRelease('<title>Welcome</title>', '/assets/index-aaa.js')).toBe(false);
  });
});
