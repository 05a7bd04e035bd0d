// The pages of one client, side by side. None is fetched before it is asked for: every view is logged.
import { Link, useLocation } from "@remix-run/react";
import { MorePages } from "./more-pages.tsx";
import { useSay } from "./say.tsx";

/** The last part of each page's address, with the key of its words: `clientTab.suggestions`. */
const pages = [
  { at: "", label: "suggestions" },
  { at: "applications", label: "applications" },
  { at: "profile", label: "profile" },
  { at: "jobs", label: "jobs" },
  { at: "employers", label: "employers", rare: true },
  { at: "plan", label: "plan", rare: true },
  { at: "versions", label: "versions", rare: true },
  { at: "end", label: "end", rare: true },
  { at: "copy", label: "copy", rare: true },
] as const satisfies { at: string; label: string; rare?: boolean }[];

export function ClientTabs({ clientId }: { clientId: string }) {
  const t = useSay();
  const here = useLocation().pathname.replace(/\/$/, "");
  const tabs = pages.map((page) => {
    const to = `/coach/clients/${clientId}${page.at && `/${page.at}`}`;
    const current = page.at === "" ? here === to : here === to || here.startsWith(`${to}/`);
    return { to, current, name: t(`clientTab.${page.label}`), rare: "rare" in page };
  });
  const tab = ({ to, current, name }: (typeof tabs)[number]) => (
    <Link
      key={to}
      to={to}
      prefetch="none"
      aria-current={current ? "page" : undefined}
      className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-3 px-1.5 hover:bg-tint aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent sm:px-2.5"
    >
      {name}
    </Link>
  );
  return (
    <nav
      aria-label={t("clientTab.navigation")}
      className="-mx-1.5 mt-3 flex flex-wrap max-sm:text-[0.9375rem] border-line border-b sm:mx-0 sm:gap-x-1 print:hidden"
    >
      {tabs.filter(({ rare }) => !rare).map(tab)}
      <MorePages current={tabs.find(({ rare, current }) => rare && current)?.name}>
        {tabs.filter(({ rare }) => rare).map(tab)}
      </MorePages>
    </nav>
  );
}
