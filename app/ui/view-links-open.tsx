// A link that has just been made, shown this once; and the open ones, each with when it ends and the way to close it.
import { Form } from "@remix-run/react";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

export function LinkMade({ address, code }: { address: string; code: string }) {
  const t = useSay();
  return (
    <div className="mt-4" role="status">
      <Notice>
        <p className="font-semibold">{t("suggestion.linkReady")}</p>
        <dl className="mt-2">
          <dt className="text-sm">{t("suggestion.linkAddress")}</dt>
          <dd className="break-all font-semibold">{address}</dd>
          <dt className="mt-1 text-sm">{t("suggestion.linkCode")}</dt>
          <dd className="font-bold text-2xl tabular-nums">{code}</dd>
        </dl>
        <p className="mt-2">{t("suggestion.linkApart")}</p>
      </Notice>
    </div>
  );
}

export function ViewLinksOpen({ links }: { links: { id: string; count: number; until: string }[] }) {
  const t = useSay();
  if (links.length === 0) return null;
  return (
    <section className="mt-8" aria-labelledby="links">
      <h2 id="links">{t("suggestion.linkOpen")}</h2>
      <ul className="mt-3 grid gap-2">
        {links.map(({ id, count, until }) => (
          <li key={id} className="card flex flex-wrap items-center justify-between gap-x-4 py-2">
            {t("suggestion.linkUntil", { count, date: until })}
            <Form method="post">
              <input type="hidden" name="link" value={id} />
              <button
                type="submit"
                name="act"
                value="revoke"
                className="button"
                aria-label={t("suggestion.linkRevokeOne", { date: until })}
              >
                {t("suggestion.linkRevoke")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
