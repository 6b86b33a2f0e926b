import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/** Returns a zip archive of these files (PKWARE APPNOTE 6.3, deflate, UTF-8 names), all dated `date`: the same files give the same bytes. */
export function zip(entries: readonly ZipEntry[], date: Date): Uint8Array {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const common = commonFields(bytes, packed.length, path.length, date);
    const local = Buffer.concat([signature(0x04034b50), common, path, packed]);
    // Made by version 2.0; no comment, disk 0, a plain file.
    const made = numbers([20, 2]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([signature(0x02014b50), made, common, rest, path]));
    written.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = entries.length;
  const end = Buffer.concat([
    signature(0x06054b50),
    numbers([0, 2], [0, 2], [count, 2], [count, 2], [index.length, 4], [offset, 4], [0, 2]),
  ]);
  return Buffer.concat([...written, index, end]);
}

/** What the file's own header and the directory both say: version, UTF-8 flag, method, time, checksum, sizes, lengths of name and extra. */
function commonFields(bytes: Uint8Array, packed: number, nameLength: number, date: Date): Buffer {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return numbers(
    [20, 2],
    [0x0800, 2],
    [8, 2],
    [time, 2],
    [day, 2],
    [crc32(bytes), 4],
    [packed, 4],
    [bytes.length, 4],
    [nameLength, 2],
    [0, 2],
  );
}

function signature(value: number): Buffer {
  return numbers([value, 4]);
}

/** Little-endian numbers, each with its width in bytes. */
function numbers(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, width]) => {
      const buffer = Buffer.alloc(width);
      buffer.writeUIntLE(value, 0, width);
      return buffer;
    }),
  );
}
