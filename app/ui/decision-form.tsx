// The client's answer: one tap, with a reason one tap away; and the way back. Works without scripts, and on paper.
import { Form, useNavigation } from "@remix-run/react";
import { answerReasons, answers } from "#db/vocabulary/lists.ts";
import { useSay } from "./say.tsx";

export function DecisionForm({ vacancyId, title, answer }: { vacancyId: string; title: string; answer?: string }) {
  const t = useSay();
  const busy = useNavigation().formData?.get("vacancy") === vacancyId;
  return (
    <>
      <Form method="post" preventScrollReset className="mt-4 print:hidden" aria-busy={busy}>
        <fieldset disabled={busy}>
          <legend className="sr-only">{t("client.answerLegend", { title })}</legend>
          <input type="hidden" name="vacancy" value={vacancyId} />
          <div className="flex flex-wrap items-start gap-2">
            {answer === "interested" ? null : (
              <button type="submit" name="answer" value="interested" className="button button-primary">
                {t.code("answer", "interested")}
              </button>
            )}
            {answer === "not_now" ? null : (
              <button type="submit" name="answer" value="not_now" className="button">
                {t.code("answer", "not_now")}
              </button>
            )}
            <details className="basis-auto open:basis-full">
              <summary className="button list-none [&::-webkit-details-marker]:hidden">
                {t.code("answer", "no")}
              </summary>
              <div className="mt-3 rounded-lg bg-sunken p-3">
                <p className="font-semibold">{t("client.why")}</p>
                <div className="mt-2 flex flex-wrap gap-2">
                  {answerReasons.map((reason) => (
                    <button key={reason} type="submit" name="answer" value={`no:${reason}`} className="button">
                      {t.code("answerReason", reason)}
                    </button>
                  ))}
                </div>
              </div>
            </details>
            {answer ? (
              <button type="submit" name="answer" value="undone" className="button">
                {t("client.undo")}
                <span className="sr-only">: {title}</span>
              </button>
            ) : null}
          </div>
        </fieldset>
      </Form>
      <p aria-hidden="true" className="mt-2 hidden gap-6 print:flex">
        {answers.map((one) => (
          <span key={one} className="inline-flex items-center gap-1.5">
            <span className="inline-block size-3.5 border-2" />
            {t.code("answer", one)}
          </span>
        ))}
      </p>
    </>
  );
}
