import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataDownloads } from './data-downloads.ts';

const data = fileURLToPath(new URL('../data', import.meta.url));

type Version = {
  version: string;
  created: string;
  hash: string;
  files: Record<string, { bytes: number; sha256: string }>;
};

function made(folder: string): { version: Version; zip: Buffer } {
  const [version, zip] = dataDownloads(folder);
  return { version: JSON.parse(Buffer.from(version!.bytes).toString()) as Version, zip: Buffer.from(zip!.bytes) };
}

/** Reads an archive the other way round, from its directory. */
function unzipped(zip: Buffer): Record<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  return Object.fromEntries(
    Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
      const [packed, nameLength, start] = [
        zip.readUInt32LE(at + 20),
        zip.readUInt16LE(at + 28),
        zip.readUInt32LE(at + 42),
      ];
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
      const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
      at += 46 + nameLength;
      return [name, inflateRawSync(zip.subarray(from, from + packed)).toString('utf8')];
    }),
  );
}

test('the zip holds every file of the data folder as it stands', () => {
  const { version, zip } = made(data);
  const files = unzipped(zip);
  expect(Object.keys(files)).toEqual(Object.keys(version.files));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.md', 'calls/new-zealand-2019-20.csv', 'datapackage.json', 'traffic.csv']),
  );
  for (const [name, text] of Object.entries(files)) expect(text === readFileSync(join(data, name), 'utf8')).toBe(true);
});

test('the same data give the same bytes, one changed figure another hash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-data-'));
  try {
    cpSync(data, folder, { recursive: true });
    const before = made(data);
    expect(made(folder)).toEqual(before);
    const traffic = join(folder, 'traffic.csv');
    writeFileSync(traffic, readFileSync(traffic, 'utf8').replace('1487313', '1487314'));
    const after = made(folder);
    expect(after.version.hash).not.toBe(before.version.hash);
    const changed = Object.keys(after.version.files).filter(
      (file) => after.version.files[file]?.sha256 !== before.version.files[file]?.sha256,
    );
    expect(changed).toEqual(['traffic.csv']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
