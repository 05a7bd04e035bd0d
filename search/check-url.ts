// Whether the Meilisearch that MEILI_URL names is there and lets us in.
import { LaunchError } from "./launch-error.ts";

/**
 * @param patience milliseconds an address may stay silent before it counts as unreachable
 * @throws LaunchError `meili_url_malformed`, `meili_url_refused` (401, 403), `meili_url_unreachable`
 */
export async function checkUrl(url: string, key: string | undefined, patience = 10_000): Promise<void> {
  const address = readAddress(url);
  const until = Date.now() + patience;
  for (;;) {
    const problem = await knock(address, key, Math.max(250, Math.min(2_000, until - Date.now())));
    if (!problem) return;
    if (Date.now() + 250 >= until) throw new LaunchError("meili_url_unreachable", `${address.origin}: ${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function readAddress(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    throw new LaunchError("meili_url_malformed", "not an http or https address without a name and password");
  return address;
}

/** @returns what is wrong, or undefined if the server answers as a Meilisearch does */
async function knock(address: URL, key: string | undefined, timeout: number): Promise<string | undefined> {
  const base = address.href.endsWith("/") ? address.href : `${address.href}/`;
  let response: Response;
  try {
    response = await fetch(new URL("indexes?limit=1", base), {
      headers: key ? { authorization: `Bearer ${key}` } : {},
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    return error instanceof Error ? String(error.cause ?? error.message) : String(error);
  }
  await response.body?.cancel();
  if (response.status === 401 || response.status === 403)
    throw new LaunchError("meili_url_refused", `${address.origin}: ${response.status}`);
  return response.ok ? undefined : `status ${response.status}`;
}
