// Where a partnership stands, with the one press that pauses, ends or resumes it.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function PartnerState({ status, since, approved }: { status: string; since: string; approved: boolean }) {
  const t = useSay();
  const holds = status === "partner" || status === "paused";
  if (!holds && status !== "ended")
    return approved ? null : <p className="mt-2 text-muted">{t("partner.whenApproved")}</p>;
  return (
    <div className="card mt-4">
      <p className="font-semibold">
        {t(status === "partner" ? "partner.isPartner" : status === "paused" ? "partner.isPaused" : "partner.isEnded")}
      </p>
      {approved ? null : <p className="text-muted">{t("partner.whenApproved")}</p>}
      {since ? <p className="text-muted text-sm">{t("partner.since", { date: since })}</p> : null}
      {holds ? (
        <Form method="post" reloadDocument className="mt-3 flex flex-wrap gap-2">
          <button type="submit" name="step" value={status === "partner" ? "paused" : "partner"} className="button">
            {t(status === "partner" ? "partner.pause" : "partner.resume")}
          </button>
          <button type="submit" name="step" value="ended" className="button">
            {t("partner.end")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
