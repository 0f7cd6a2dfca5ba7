/** Where what was saved last is read from. */
let address = '';

/** Saves a text as a file. A busy browser reads it some time after the click, so it is kept until the next. */
export function saveFile(name: string, content: string): void {
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
