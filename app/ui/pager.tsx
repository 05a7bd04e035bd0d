// Pages of results as plain links: the address of a page can be kept and shared.
import { Link, useSearchParams } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function Pager({ page, pages }: { page: number; pages: number }) {
  const t = useSay();
  const [query] = useSearchParams();
  if (pages <= 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(query);
    next.set("page", String(number));
    return `?${next}`;
  };
  return (
    <nav aria-label={t("search.pages")} className="mt-6 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <Link to={to(page - 1)} className="button">
          {t("search.previous")}
        </Link>
      ) : null}
      <span>{t("search.page", { page, pages })}</span>
      {page < pages ? (
        <Link to={to(page + 1)} className="button">
          {t("search.next")}
        </Link>
      ) : null}
    </nav>
  );
}
