// Why no search server could be had, as codes; sentences are made where they are shown.

export type LaunchCode =
  | "meili_url_malformed"
  | "meili_url_refused"
  | "meili_url_unreachable"
  | "search_server_did_not_start";

export class LaunchError extends Error {
  override name = "LaunchError";
  constructor(
    readonly code: LaunchCode,
    /** For the log, never for a person: may name a file or an address. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
