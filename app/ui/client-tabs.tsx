// The pages of one client, side by side. None is fetched before it is asked for: every view is logged.
import { Link, useLocation } from "@remix-run/react";
import { useSay } from "./say.tsx";

/** The last part of each page's address, with the key of its words: `clientTab.suggestions`. */
const pages = [
  { at: "", label: "suggestions" },
  { at: "applications", label: "applications" },
  { at: "employers", label: "employers" },
  { at: "plan", label: "plan" },
  { at: "jobs", label: "jobs" },
  { at: "profile", label: "profile" },
  { at: "versions", label: "versions" },
  { at: "end", label: "end" },
  { at: "copy", label: "copy" },
] as const;

export function ClientTabs({ clientId }: { clientId: string }) {
  const t = useSay();
  const here = useLocation().pathname.replace(/\/$/, "");
  return (
    <nav
      aria-label={t("clientTab.navigation")}
      className="mt-3 flex flex-wrap gap-x-1 border-line border-b print:hidden"
    >
      {pages.map(({ at, label }) => {
        const to = `/coach/clients/${clientId}${at && `/${at}`}`;
        const current = at === "" ? here === to : here === to || here.startsWith(`${to}/`);
        return (
          <Link
            key={at}
            to={to}
            prefetch="none"
            aria-current={current ? "page" : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-3 px-2.5 hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent"
          >
            {t(`clientTab.${label}`)}
          </Link>
        );
      })}
    </nav>
  );
}
