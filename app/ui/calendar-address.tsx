// The coach's private calendar address: made, shown once, closed.
import { Form } from "@remix-run/react";
import { CopyBox } from "./copy-box.tsx";
import { useSay } from "./say.tsx";

/** @param address shown only right after it was made */
export function CalendarAddress({ made, address }: { made?: string; address?: string }) {
  const t = useSay();
  return (
    <details className="card mt-8 max-w-xl py-2" open={address !== undefined}>
      <summary className="min-h-11 content-center font-semibold">{t("calendar.title")}</summary>
      <p>{t("calendar.lead")}</p>
      {address ? (
        <div className="mt-3">
          <CopyBox label={t("calendar.address")} hint={t("calendar.once")} text={address} />
        </div>
      ) : null}
      {made ? <p className="mt-2 text-muted">{t("calendar.madeOn", { date: made })}</p> : null}
      <Form method="post" action="/coach/visits?index" className="mt-3 flex flex-wrap items-center gap-3 pb-2">
        <button type="submit" name="act" value="make" className="button">
          {t(made ? "calendar.makeNew" : "calendar.make")}
        </button>
        {made ? (
          <>
            <span className="text-muted">{t("calendar.makeNewHint")}</span>
            <button type="submit" name="act" value="revoke" className="button">
              {t("calendar.revoke")}
            </button>
          </>
        ) : null}
      </Form>
    </details>
  );
}
