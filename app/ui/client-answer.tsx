// A client's own answer: big targets, the reason of a no in the same tap, and the way back. Works without scripts.
import { Form } from "@remix-run/react";
import { answerReasons } from "#db/vocabulary/lists.ts";
import { useSay } from "./say.tsx";

const big = "button min-h-14 px-5 text-lg";

/** @param ticket travels with the answer where there is no session */
export function ClientAnswer(props: { id: string; title: string; answered?: string; ticket?: string }) {
  const t = useSay();
  const { id, title, answered, ticket } = props;
  return (
    <Form method="post" reloadDocument className="mt-4">
      <input type="hidden" name="vacancy" value={id} />
      {ticket ? <input type="hidden" name="ticket" value={ticket} /> : null}
      <fieldset>
        <legend className="font-semibold text-lg">
          {t("view.question")}
          <span className="sr-only"> {title}</span>
        </legend>
        {answered ? (
          <p className="mt-2 flex flex-wrap items-center gap-3">
            <strong>{t("view.answered", { answer: answered })}</strong>
            <button type="submit" name="answer" value="undone" className={big}>
              {t("view.takeBack")}
              <span className="sr-only">: {title}</span>
            </button>
          </p>
        ) : (
          <>
            <div className="mt-2 flex flex-wrap gap-3">
              <button type="submit" name="answer" value="interested" className={`${big} button-primary`}>
                {t.code("answer", "interested")}
              </button>
              <button type="submit" name="answer" value="not_now" className={big}>
                {t.code("answer", "not_now")}
              </button>
              <button type="submit" name="answer" value="no" className={big}>
                {t.code("answer", "no")}
              </button>
            </div>
            <p className="mt-4">{t("view.because")}</p>
            <div className="mt-1 flex flex-wrap gap-2">
              {answerReasons
                .filter((reason) => reason !== "none")
                .map((reason) => (
                  <button key={reason} type="submit" name="answer" value={`no:${reason}`} className="button min-h-12">
                    {t.code("answerReason", reason)}
                  </button>
                ))}
            </div>
          </>
        )}
      </fieldset>
    </Form>
  );
}
