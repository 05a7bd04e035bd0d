// Why nothing can be recorded of a client, with the way to mend it; and that a pause is silent.
import { Link } from "@remix-run/react";
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

export function JobConsent({ clientId, withheld }: { clientId: string; withheld?: "no_consent" | "paused" }) {
  const t = useSay();
  if (!withheld) return null;
  return (
    <div className="mt-4 print:hidden">
      <Notice>
        {withheld === "paused" ? (
          <p>{t("job.paused")}</p>
        ) : (
          <>
            <p>{t("job.noConsent")}</p>
            <Link to={`/coach/clients/${clientId}/end`} prefetch="none" className="button mt-2">
              {t("job.toConsent")}
            </Link>
          </>
        )}
      </Notice>
    </div>
  );
}
