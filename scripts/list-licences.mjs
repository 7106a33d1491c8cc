// Lists the licences of what runs in production, and fails where one is not among those we may pass on.
import { execFileSync } from 'node:child_process';

const ACCEPTED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '0BSD',
];

const sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  }),
);

const termsOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(' AND ') ||
  'none';
const isAccepted = (terms) =>
  terms
    .replaceAll(/[()]/gu, '')
    .split(/ AND | OR /u)
    .every((licence) => ACCEPTED.includes(licence));

const packages = new Map();
for (const component of sbom.components) {
  const terms = termsOf(component);
  packages.set(terms, [...(packages.get(terms) ?? []), `${component.name} ${component.version}`]);
}
for (const [terms, names] of [...packages].sort()) console.log(`${terms}\n  ${names.sort().join('\n  ')}`);

const refused = [...packages.keys()].filter((terms) => !isAccepted(terms));
if (refused.length > 0) {
  console.error(`Not among the licences we may pass on: ${refused.join('; ')}`);
  process.exit(1);
}
