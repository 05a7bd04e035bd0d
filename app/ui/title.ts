// The title of a page: what it is, then whose it is.
import type { MetaFunction } from "@remix-run/node";

/** For `export const meta`: the loader's `title` before the product's name. */
export const titled: MetaFunction = ({ data }) => {
  const title = (data as { title?: string } | undefined)?.title;
  return [{ title: title && !title.startsWith("Rinnalla") ? `${title} – Rinnalla` : (title ?? "Rinnalla") }];
};
