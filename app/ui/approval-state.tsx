// Whether the company is approved, in words: what that means now and what comes next.
import { Notice } from "./notice.tsx";
import { useSay } from "./say.tsx";

export function ApprovalState({ approval, reason }: { approval: string; reason?: string }) {
  const t = useSay();
  if (approval === "approved") return <p className="mt-1 mb-6 text-muted">{t("employer.approved")}</p>;
  return (
    <div className="mt-3">
      <Notice>
        {approval === "declined" ? (
          <>
            <p className="font-semibold">{t("employer.declined")}</p>
            {reason ? <p>{t("employer.declinedReason", { reason })}</p> : null}
            <p>{t("employer.declinedText")}</p>
          </>
        ) : (
          <p>{t("employer.waiting")}</p>
        )}
      </Notice>
    </div>
  );
}
