/** Offers text to the person as a download, without any request leaving the page. */
export function saveAsFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a freed address would give an empty download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
