// The top of a client's other pages: the way back, the heading, and the pages side by side.
import { Link } from "@remix-run/react";
import { ClientTabs } from "./client-tabs.tsx";
import { useSay } from "./say.tsx";

export function ClientPageHead({ id, title }: { id: string; title: string }) {
  const t = useSay();
  return (
    <header>
      <p className="-mt-3 print:hidden">
        <Link to="/coach/clients" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("client.listTitle")}
        </Link>
      </p>
      <h1>{title}</h1>
      <ClientTabs clientId={id} />
    </header>
  );
}
