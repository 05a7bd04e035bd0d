// A table as a file for spreadsheets: semicolons as Finnish ones expect them, quotes where needed, and no cell that would run
// as a formula. Pure.

const byteOrderMark = "\uFEFF";
/** What a spreadsheet takes for the beginning of a formula, also after spaces. */
const formula = /^\s*[=+\-@\t\r]/;

export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
