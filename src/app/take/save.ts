/** Hands a file to the browser under a name. */
export function save(content: string | Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
