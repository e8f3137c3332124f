import { expect, test } from 'vitest';
import { bundledPackages, licencesText } from './licences.ts';

/** Licences that let a school board pass a build on. */
const PERMISSIVE = ['MIT', 'MPL-2.0', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0'];

test('every package that a bundle carries is named with its licence, and may be passed on', () => {
  const text = licencesText();
  expect(bundledPackages()).toContain('preact');
  for (const name of bundledPackages()) {
    const [, licence] =
      new RegExp(`^${name} [\\d.]+\nLicence: (\\S+)\nSource: \\S`, 'm').exec(text) ?? [];
    expect(PERMISSIVE, name).toContain(licence);
  }
});

test('the words of a licence go along where its package has them', () => {
  expect(licencesText()).toContain('Copyright (c) 2015-present Jason Miller');
});
