// Two addresses of one page: what only counts visitors is left out before they are compared.

const counting = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|source|src|share|s_cid)$/i;

/** The address without its anchor, visitor counting and a trailing slash; what is no address comes back as it is. */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  for (const name of [...url.searchParams.keys()]) if (counting.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  url.hostname = url.hostname.replace(/^www\./, "");
  return url.href.replace(/^http:/, "https:").replace(/\/(?=$|\?)/, "");
}
